package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.SourceNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** "OPEC+, led by Russia, pumps 40 percent": a name in capitals that opens the sentence and is no place is its subject. */
final class OtherSubject implements Doubt {

    private static final Pattern OPENING = Pattern.compile("^\\W*(\\p{Lu}{3,}\\+?)(?:['’]s)?[ ,]");

    /** "ANTOFAGASTA, March 7 (Reuters) - Chile mined", "FIRST HALF: Chile mined": where or under what head it stands, and no subject. */
    private static final Pattern HEAD = Pattern.compile(
            "^\\W*\\p{Lu}+(?:[ ,.'’-]{1,3}(?:\\p{Lu}[\\p{L}.]*|\\d{1,4}))*,?(?: ?\\([^()]{1,40}\\))?(?:[:–—]| [-–—]) ?\\W?\\p{Lu}");

    private static final Pattern TELLING = WordPattern.of(OtherSubject.class, "names.csv", "telling");

    private final Measures measures;
    private final EntityNames names;

    OtherSubject(Measures measures, EntityNames names) {
        this.measures = measures;
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        boolean amount = statement.claim().assertion() instanceof Assertion.Value
                || statement.claim().assertion() instanceof Assertion.Change
                || statement.claim().assertion() instanceof Assertion.Share;
        Matcher opening = OPENING.matcher(statement.sentence());
        return amount && opening.find() && isSubject(opening.group(1), statement, column, entities)
                ? Optional.of("whether it speaks of %s".formatted(opening.group(1)))
                : Optional.empty();
    }

    private boolean isSubject(String name, Statement statement, Column column, List<String> entities) {
        Source source = column.edition().source();
        boolean row = entities.stream().anyMatch(entity -> entity.equalsIgnoreCase(name));
        return !row
                && !names.isPlace(name)
                && !measures.anyMeant(name)
                && measures.subjectFit(column.subject(), name) == 0
                && !HEAD.matcher(statement.sentence()).find()
                && !SourceNames.isCalled(name, source)
                && !OtherMeasure.heading(column).contains(name.toLowerCase(Locale.ROOT))
                && !TELLING.matcher(statement.sentence()).find();
    }
}

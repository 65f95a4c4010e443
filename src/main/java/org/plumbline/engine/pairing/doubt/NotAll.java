package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** "In every country except Peru", "almost every country", "did not rise in all": said of all, and yet not of each row. */
final class NotAll implements Doubt {

    private static final Pattern EXCEPT = WordPattern.of(NotAll.class, "names.csv", "except");

    private static final Pattern BUT = Pattern.compile("[^,] but (?:for |the )?(?:\\p{Lu}|(?:%s)\\b)"
            .formatted(WordPattern.any(NotAll.class, "names.csv", "number")));

    private static final Pattern NOT = WordPattern.of(NotAll.class, "names.csv", "not");

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        String around = Nearby.around(statement);
        boolean not = statement.claim().assertion() instanceof Assertion.Universal
                && (EXCEPT.matcher(around).find()
                        || BUT.matcher(around).find()
                        || NOT.matcher(Nearby.before(statement)).find());
        return not ? Optional.of("of which rows it is said") : Optional.empty();
    }
}

package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.pairing.word.Words;

/** "Among them 15 light ones": a number of some of those that a table counts. */
final class SomeOfThem implements Doubt {

    private static final Pattern PART =
            Pattern.compile("(?i)\\b(?:including|among them|of which|of whom|such as)\\s+$");

    /** "14.9 million of the 16.8 million tonnes mined worldwide": what is told of the whole is not told of its part. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("^(?: [\\p{L}]+)?,? (?:out )?of (?:the |its |their |an? |all )*(?:\\p{L}+ )?[$€£]?\\d");

    private static final Pattern NUMBER = Pattern.compile("(?i)^\\S+(?:[ -](?:and|%s|\\d[\\d.,]*))* ?"
            .formatted(WordPattern.any(SomeOfThem.class, "names.csv", "number")));

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        if (isOfAnother(statement, entities)) {
            return Optional.of("whose part of the whole it is");
        }
        boolean some = statement.claim().assertion() instanceof Assertion.Value value
                && isCount(value.amount())
                && (PART.matcher(statement.leading()).find() || isOfAKind(value.amount(), column));
        return some ? Optional.of("whether it speaks of all that the table counts") : Optional.empty();
    }

    private static boolean isOfAnother(Statement statement, List<String> entities) {
        String before = statement.sentence().substring(0, statement.at());
        return statement.claim().assertion() instanceof Assertion.Value
                && OF_ANOTHER.matcher(statement.trailing()).find()
                && entities.stream().noneMatch(before::contains);
    }

    private static boolean isCount(Mention amount) {
        return amount.unit().dimension().startsWith("count:");
    }

    /** "Four key magnetic elements": two words that the table does not have say which. */
    private static boolean isOfAKind(Mention amount, Column column) {
        Set<String> table = Words.roots(OtherMeasure.heading(column));
        String counted = NUMBER.matcher(amount.surface()).replaceFirst("");
        return Words.roots(counted).stream()
                        .filter(word -> !table.contains(word))
                        .count()
                > 1;
    }
}

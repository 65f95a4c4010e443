package org.plumbline.engine.pairing.fit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;

/** Tells a claim that counts what a column counts by its heading's first noun: "40 million visits" beside "visits by residents abroad". */
public final class CountedMeasure {

    /** Where the head of a heading ends and what it is of begins. */
    private static final Pattern REST =
            Pattern.compile("(?i)\\s*(?:,|\\(|\\b(?:by|of|in|to|at|from|per|for|on|with)\\b).*");

    private CountedMeasure() {}

    public static boolean is(Statement statement, Column column) {
        Set<String> head = Words.telling(REST.matcher(column.measure()).replaceFirst(""));
        return counted(statement)
                .map(Words::telling)
                .filter(noun -> !noun.isEmpty() && head.containsAll(noun))
                .isPresent();
    }

    private static Optional<String> counted(Statement statement) {
        return statement.claim().assertion() instanceof Assertion.Value value
                ? Optional.of(value.amount())
                        .map(Mention::unit)
                        .filter(unit -> unit.dimension().startsWith("count:"))
                        .map(unit -> unit.name())
                : Optional.empty();
    }
}

package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.pairing.word.Words;

/** A rank that somebody else has, "second only to the largest producer", or one of size beside a table of rates. */
final class OfAnother implements Doubt {

    private static final Pattern THAN = Pattern.compile("(?i)\\b(?:%s) (?:the )?(?:[\\p{L}]+['’]s )?$"
            .formatted(WordPattern.any(OfAnother.class, "names.csv", "than")));

    /** What is large by its size, whatever a table says of it. */
    private static final Pattern SIZED = WordPattern.of(OfAnother.class, "names.csv", "sized");

    private final EntityNames names;

    OfAnother(EntityNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        if (!(statement.claim().assertion() instanceof Assertion.Rank rank)) {
            return Optional.empty();
        }
        boolean afterWorld = rank.after().stream().anyMatch(one -> names.isWorld(names.key(one)));
        if (afterWorld || THAN.matcher(statement.leading()).find()) {
            return Optional.of("who has that place");
        }
        return isOfSize(statement, column)
                ? Optional.of("that the place is one by %s".formatted(column.measure()))
                : Optional.empty();
    }

    /** "The second-largest economy" is not the one with the second-largest growth. */
    private static boolean isOfSize(Statement statement, Column column) {
        boolean rate = column.latest()
                .unit()
                .filter(unit -> unit.unit().dimension().startsWith("percent"))
                .isPresent();
        return rate
                && Words.covered(Words.roots(column.measure()), Words.roots(statement.sentence())) == 0
                && SIZED.matcher(statement.claim().quote()).find();
    }
}

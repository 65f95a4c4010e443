package org.plumbline.engine.pairing.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.value.Unit;

/** An amount that a text says is one person's: "each inhabitant used 128 litres a day" beside "litres per person per day". */
public final class PerPerson {

    private static final String HEADS = "/count:";

    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:%s) (?:[\\p{L}-]+ )?(?:%s)\\b"
            .formatted(
                    WordPattern.any(PerPerson.class, "heads.csv", "before"),
                    WordPattern.any(PerPerson.class, "heads.csv", "noun")));

    private PerPerson() {}

    /** The unit of an amount as that of each person; empty where the table has no such unit or the text does not say so. */
    public static Optional<Unit> unit(Statement statement, Unit said, Unit printed) {
        String dimension = printed.dimension();
        int heads = dimension.indexOf(HEADS);
        boolean same = heads >= 0
                && !said.dimension().contains(HEADS)
                && said.dimension().equals(dimension.substring(0, heads) + behind(dimension, heads));
        return same && SAID.matcher(statement.sentence()).find()
                ? Optional.of(new Unit(said.name() + " each", dimension, said.factor()))
                : Optional.empty();
    }

    /** "/time" of "volume/count:person/time" */
    private static String behind(String dimension, int heads) {
        int next = dimension.indexOf('/', heads + 1);
        return next < 0 ? "" : dimension.substring(next);
    }
}

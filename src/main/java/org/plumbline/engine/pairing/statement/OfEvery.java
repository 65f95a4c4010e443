package org.plumbline.engine.pairing.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.value.Unit;

/** A number told of so many that were named before it: "Of every 10,000 babies born alive, 31 died" beside a rate per 1,000. */
public final class OfEvery {

    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:of|among|out of) every (?<many>(?:\\d[\\d,.]*|million|thousand) \\p{L}+)[^.;]*$");

    private static final Pattern RATE = Pattern.compile("\\bper \\d");

    private OfEvery() {}

    /** The unit of the number as that rate; empty where the table prints none, or the text does not say of how many. */
    public static Optional<Unit> unit(Statement statement, Unit said, Unit printed) {
        Matcher many = SAID.matcher(statement.sentence().substring(0, statement.at()));
        boolean counted = said.isOne() || said.dimension().startsWith("count:");
        return counted && RATE.matcher(printed.name()).find() && many.find()
                ? Optional.of(said.per(Unit.counted(many.group("many"))))
                : Optional.empty();
    }
}

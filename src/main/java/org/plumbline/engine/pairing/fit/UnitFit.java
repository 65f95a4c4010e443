package org.plumbline.engine.pairing.fit;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.statement.OfEvery;
import org.plumbline.engine.pairing.statement.PerPerson;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.Units;

/** Whether a claim's unit lets it be held to a column. */
public final class UnitFit {

    static final int FITS = 100;
    private static final int UNKNOWN = 50;
    private static final int KIN = 20;

    /** Dimensions that reporters take for one another; equal digits in them prove nothing, but the claim is about the table. */
    private static final Set<Set<String>> CONFUSED = Set.of(
            Set.of("mass", "volume"), Set.of("energy", "power"), Set.of("energy", "volume"), Set.of("energy", "mass"));

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final CountFit counts;

    public UnitFit(Measures measures) {
        counts = new CountFit(measures);
    }

    /** 100 where the units convert, 20 where they are only kin, 0 where the claim speaks of something else. */
    public int fit(Statement statement, Column column) {
        Claim claim = statement.claim();
        if (claim.assertion() instanceof Assertion.Change change) {
            return ofChange(change, column);
        }
        Optional<Mention> bound = bound(claim.assertion());
        if (bound.isPresent()) {
            return column.latest()
                    .unit()
                    .map(printed -> fit(bound.get().unit(), printed.unit(), column))
                    .orElse(UNKNOWN);
        }
        if (!(claim.assertion() instanceof Assertion.Value value)) {
            return FITS;
        }
        if (value.amount().kind() == MentionKind.ORDINAL || value.amount().kind() == MentionKind.DATE) {
            return 0;
        }
        if (isYear(value.amount())) {
            return 0;
        }
        if (isShare(claim, value)) {
            return UNKNOWN;
        }
        Optional<Unit> printed = column.latest().unit().map(Units.Printed::unit);
        return CountFit.isPartOfOne(value.amount(), column)
                ? 0
                : printed.map(unit -> fit(unitOf(statement, value.amount(), unit), unit, column))
                        .orElse(UNKNOWN);
    }

    private static Unit unitOf(Statement statement, Mention amount, Unit printed) {
        return PerPerson.unit(statement, amount.unit(), printed)
                .or(() -> OfEvery.unit(statement, amount.unit(), printed))
                .orElse(amount.unit());
    }

    /** What each of all, or so many, are said to have: "every country exported more than 2 million tonnes". */
    private static Optional<Mention> bound(Assertion assertion) {
        if (assertion instanceof Assertion.Tally tally) {
            return Optional.of(tally.bound());
        }
        return assertion instanceof Assertion.Universal all
                        && all.predicate().orElse(null) instanceof Assertion.Value each
                ? Optional.of(each.amount())
                : Optional.empty();
    }

    /** "2024 was warmer than 2023": a year stands for no temperature. */
    private static boolean isYear(Mention amount) {
        return amount.unit().isOne() && YEAR.matcher(amount.surface()).matches();
    }

    /** The amounts of a change have to be of the table's kind; what is relative fits all. */
    private int ofChange(Assertion.Change change, Column column) {
        Optional<Unit> printed = column.latest().unit().map(Units.Printed::unit);
        return Stream.of(change.from(), change.to(), change.by().filter(by -> !isRelative(by.unit())))
                .flatMap(Optional::stream)
                .map(amount ->
                        printed.map(unit -> fit(amount.unit(), unit, column)).orElse(UNKNOWN))
                .min(Comparator.naturalOrder())
                .map(least -> least == 0 && isBare(change) ? KIN : least)
                .orElse(FITS);
    }

    /** Whether it fits any table; "points" without more are those between two percentages, or two values of an index. */
    private static boolean isRelative(Unit unit) {
        return unit.dimension().startsWith("percent")
                || unit.dimension().equals("count:points")
                || unit.dimension().equals("times")
                || unit.dimension().isEmpty();
    }

    private static boolean isBare(Assertion.Change change) {
        return change.from().isEmpty() && change.to().isEmpty();
    }

    private int fit(Unit said, Unit printed, Column column) {
        if (said.comparesWith(printed)
                || said.isBareDegreeOf(printed)
                || isTemperature(said) && isTemperature(printed)
                || isMassOfGas(said, printed)
                || isMassOfGas(printed, said)) {
            return FITS;
        }
        if (isPerHead(said) && isPerHead(printed)) {
            return FITS;
        }
        if (isCount(said) && isCount(printed)) {
            return counts.fits(said, column) ? FITS : 0;
        }
        if (isCount(said) && isPerHead(printed) && counts.isToldOf(said, column)) {
            return KIN;
        }
        if (said.dimension().isEmpty() || printed.dimension().isEmpty()) {
            return said.dimension().isEmpty() && !printed.dimension().equals("percent") ? UNKNOWN : 0;
        }
        if (printed.name().startsWith(said.name() + " per ") || counts.isKindOf(said, printed)) {
            return UNKNOWN;
        }
        return isKin(said.dimension(), printed.dimension()) || isCount(printed) && isMeasured(said) ? KIN : 0;
    }

    private static boolean isPerHead(Unit unit) {
        return unit.dimension().contains("/count:");
    }

    private static boolean isTemperature(Unit unit) {
        return unit.dimension().startsWith("temperature");
    }

    private static boolean isMassOfGas(Unit gas, Unit mass) {
        return gas.dimension().equals("emissions") && mass.dimension().equals("mass");
    }

    /** Whether it is an amount of something, and not a time, a length or a percentage that stands by the way. */
    static boolean isMeasured(Unit said) {
        return said.dimension().startsWith("mass")
                || said.dimension().startsWith("volume")
                || said.dimension().startsWith("energy");
    }

    /** "A share of 69%" may be one of any amount. */
    private static boolean isShare(Claim claim, Assertion.Value value) {
        return value.amount().unit().dimension().equals("percent")
                && Words.all(claim.topic().measure()).contains("share");
    }

    private static boolean isCount(Unit unit) {
        return unit.dimension().isEmpty()
                || unit.dimension().startsWith("count:") && !unit.dimension().contains("/");
    }

    private static boolean isKin(String one, String other) {
        String said = one.replace("/time", "");
        String printed = other.replace("/time", "");
        boolean bothMoney = said.startsWith("money:") && printed.startsWith("money:");
        return said.equals(printed) || bothMoney || CONFUSED.contains(Set.of(said, printed));
    }
}

package org.plumbline.engine.pairing.fit;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.Units;
import org.plumbline.engine.value.WordFile;

/** Whether a number of things may be one that a table counts: "homes" of dwellings, "people" of whatever people suffer. */
final class CountFit {

    /** They may do and suffer anything; what, the measure has to say. */
    private static final Set<String> PEOPLE = nouns("people");

    /** Nouns that count whatever their table counts. */
    private static final Set<String> ANY = nouns("any");

    private final Measures measures;

    CountFit(Measures measures) {
        this.measures = measures;
    }

    private static Set<String> nouns(String kind) {
        return WordFile.rows(CountFit.class, "counted-nouns.csv").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Counted things fit where the table is about them. */
    boolean fits(Unit said, Column column) {
        String about = column.subject() + " " + column.measure() + " "
                + column.latest().series().unit();
        boolean row = column.latest().rows().stream()
                .anyMatch(one -> Words.telling(one.name()).equals(Words.telling(said.name())));
        boolean named =
                row || !countsOthers(said, column) && Words.telling(about).containsAll(Words.telling(said.name()));
        return said.dimension().isEmpty()
                || PEOPLE.contains(said.name())
                || ANY.contains(said.name())
                || named
                || isKindOf(said, column)
                || !countsNamed(column) && measures.subjectFit(column.subject(), said.name()) >= MeasureFit.ENOUGH
                || measures.fit(column.measure(), said.name()) > 0;
    }

    /** "2,310 homes" are dwellings and "38,910 fans" spectators, whatever the table calls them. */
    private boolean isKindOf(Unit said, Column column) {
        return column.latest()
                .unit()
                .map(Units.Printed::unit)
                .filter(unit -> isKindOf(said, unit))
                .isPresent();
    }

    /** The same with a unit of the table. */
    boolean isKindOf(Unit said, Unit printed) {
        String noun = printed.name().split(" per ", 2)[0];
        return said.dimension().startsWith("count:")
                && printed.dimension().startsWith("count:")
                && measures.subjectFit(noun, said.name()) >= MeasureFit.ENOUGH;
    }

    /** "Seven clubs" are none of the spectators that a table of football clubs counts. */
    private static boolean countsOthers(Unit said, Column column) {
        String printed = column.latest().series().unit();
        boolean counts = column.latest()
                .unit()
                .map(unit -> unit.unit().dimension().startsWith("count:"))
                .orElse(false);
        return counts && !Words.telling(column.measure() + " " + printed).containsAll(Words.telling(said.name()));
    }

    /** Whether the unit says what is counted: spectators, and not a mere number or persons. */
    private static boolean countsNamed(Column column) {
        return column.latest()
                .unit()
                .map(Units.Printed::unit)
                .filter(unit -> unit.dimension().startsWith("count:") && !PEOPLE.contains(unit.name()))
                .isPresent();
    }

    /** "17.8 children to each teacher" are none of the 412,300 that a table counts. */
    static boolean isPartOfOne(Mention amount, Column column) {
        return countsWhole(column)
                && amount.unit().dimension().startsWith("count:")
                && !amount.unit().dimension().contains("/")
                && amount.otherReading().isEmpty()
                && amount.value()
                        .filter(number -> number.stripTrailingZeros().scale() > 0)
                        .isPresent();
    }

    private static boolean countsWhole(Column column) {
        return column.latest().ordinary().stream()
                .flatMap(row -> row.value().printed().stream())
                .allMatch(number -> number.stripTrailingZeros().scale() <= 0
                        && column.latest()
                                .unit()
                                .filter(unit -> unit.scale().compareTo(BigDecimal.ONE) > 0)
                                .isEmpty());
    }

    /** "348 physicians" are told of a table of physicians per 100,000 inhabitants, and cannot be held to it. */
    boolean isToldOf(Unit said, Column column) {
        return !said.dimension().isEmpty()
                && !PEOPLE.contains(said.name())
                && (measures.subjectFit(column.subject(), said.name()) >= MeasureFit.ENOUGH
                        || measures.fit(column.measure(), said.name()) > 0);
    }
}

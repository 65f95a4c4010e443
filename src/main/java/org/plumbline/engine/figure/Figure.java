package org.plumbline.engine.figure;

/**
 * One published cell of a series.
 *
 * @param entity what the figure is about, as printed: "Burma"
 * @param value the value as printed: "3,800,000", ">90,000,000", "NA", "W", "e4,200"
 * @param role whether it is an ordinary row, a total, or an aggregate such as "Other countries"
 * @param period its own period as printed; "" for that of the series
 * @param status what the publisher says of it
 * @param note footnotes that apply to it; "" for none
 * @param observed the same in the publisher's own code; never of another meaning than the status
 * @param place where it is printed: "p. 144", "B7"; "" where nobody said
 */
public record Figure(
        String entity,
        String value,
        Role role,
        String period,
        Status status,
        String note,
        ObservationStatus observed,
        String place) {

    public Figure {
        observed = observed.meaning() == status ? observed : ObservationStatus.of(status);
    }

    /** A figure of which no more is said. */
    public Figure(String entity, String value, Role role, String period, Status status, String note) {
        this(entity, value, role, period, status, note, ObservationStatus.of(status), "");
    }

    /** Which sort of row a figure stands in. Totals and aggregates are never ranked. */
    public enum Role {
        ORDINARY,
        TOTAL,
        AGGREGATE
    }

    /** What the publisher says of a figure, by the words of SDMX CL_OBS_STATUS. */
    public enum Status {
        NORMAL,
        ESTIMATED,
        PRELIMINARY,
        MISSING,
        WITHHELD
    }
}

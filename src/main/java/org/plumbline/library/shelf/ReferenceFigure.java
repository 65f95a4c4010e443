package org.plumbline.library.shelf;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.library.Entry;

/** One published cell. As printed it never changes; an erratum says what holds instead. */
@Entity
public class ReferenceFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_figure_seq")
    @SequenceGenerator(name = "reference_figure_seq", sequenceName = "reference_figure_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id")
    private ReferenceSeries series;

    private int position;
    private String entity;

    @Enumerated(EnumType.STRING)
    private Figure.Role role;

    private String printed;

    @Enumerated(EnumType.STRING)
    private Figure.Status status;

    private String note;

    @Enumerated(EnumType.STRING)
    private ObservationStatus observed;

    private String place;
    private String corrected; // null as long as what is printed holds

    @Enumerated(EnumType.STRING)
    private Figure.Status correctedStatus;

    @Embedded
    private Entry entry;

    protected ReferenceFigure() {} // for Hibernate

    ReferenceFigure(ReferenceSeries series, int position, Figure figure, Entry entry) {
        this.series = series;
        this.position = position;
        this.entity = figure.entity();
        this.role = figure.role();
        this.printed = figure.value();
        this.status = figure.status();
        this.note = figure.note();
        this.observed = figure.observed();
        this.place = figure.place();
        this.entry = entry;
    }

    /** What holds, for the engine. Without a period of its own: that of its series holds. */
    public Figure asFigure() {
        return isCorrected() ? corrected(asPrinted(), corrected, correctedStatus) : asPrinted();
    }

    /** What holds where an erratum stands beside what is printed. */
    static Figure corrected(Figure printed, String value, Figure.Status status) {
        var erratum = "Erratum: printed as “%s”.".formatted(printed.value());
        return new Figure(
                printed.entity(),
                value,
                printed.role(),
                "",
                status,
                printed.note().isEmpty() ? erratum : printed.note() + " " + erratum,
                ObservationStatus.of(status),
                printed.place());
    }

    /** What the publisher printed, errata or not. */
    public Figure asPrinted() {
        return new Figure(entity, printed, role, "", status, note, observed, place);
    }

    /**
     * Notes that something else holds from now on.
     *
     * @param since the value and status that hold; the rest of it is ignored
     * @return the record of it, for the caller to keep
     */
    public ReferenceErratum correct(Figure since, String reason, Entry by) {
        var erratum = new ReferenceErratum(this, asFigure(), since, reason, by);
        corrected = since.value();
        correctedStatus = since.status();
        return erratum;
    }

    public boolean isCorrected() {
        return corrected != null;
    }

    /** What holds: the value as printed, or as the last erratum says. */
    public String value() {
        return isCorrected() ? corrected : printed;
    }

    /** The status that goes with {@link #value()}. */
    public Figure.Status valueStatus() {
        return isCorrected() ? correctedStatus : status;
    }

    public Long id() {
        return id;
    }

    public ReferenceSeries series() {
        return series;
    }

    /** Its place in its series, from 0. */
    public int position() {
        return position;
    }

    public String entity() {
        return entity;
    }

    public Figure.Role role() {
        return role;
    }

    /** The value as printed; "" for a blank cell. */
    public String printed() {
        return printed;
    }

    public Figure.Status status() {
        return status;
    }

    public String note() {
        return note;
    }

    /** The status as the publisher codes it. */
    public ObservationStatus observed() {
        return observed;
    }

    /** Where it is printed: "p. 144", "B7"; "" where nobody said. */
    public String place() {
        return place;
    }

    public Entry entry() {
        return entry;
    }
}

package org.plumbline.library;

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
import org.hibernate.annotations.Immutable;
import org.plumbline.engine.figure.Figure;

/** One published cell. Never changed once entered. */
@Entity
@Immutable
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
        this.entry = entry;
    }

    /** Without a period of its own: that of its series holds. */
    public Figure asFigure() {
        return new Figure(entity, printed, role, "", status, note);
    }

    public Long id() {
        return id;
    }

    public ReferenceSeries series() {
        return series;
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

    public Entry entry() {
        return entry;
    }
}

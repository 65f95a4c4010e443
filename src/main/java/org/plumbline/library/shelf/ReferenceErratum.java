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
import org.hibernate.annotations.Immutable;
import org.plumbline.engine.figure.Figure;
import org.plumbline.library.Entry;

/** The record that a figure was printed, or taken in, wrong: what stood there, what holds since, why, who says so. */
@Entity
@Immutable
public class ReferenceErratum {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_erratum_seq")
    @SequenceGenerator(name = "reference_erratum_seq", sequenceName = "reference_erratum_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "figure_id")
    private ReferenceFigure figure;

    private String was;

    @Enumerated(EnumType.STRING)
    private Figure.Status wasStatus;

    private String reads;

    @Enumerated(EnumType.STRING)
    private Figure.Status readsStatus;

    private String reason;

    @Embedded
    private Entry entry;

    protected ReferenceErratum() {} // for Hibernate

    ReferenceErratum(ReferenceFigure figure, Figure before, Figure since, String reason, Entry entry) {
        this.figure = figure;
        this.was = before.value();
        this.wasStatus = before.status();
        this.reads = since.value();
        this.readsStatus = since.status();
        this.reason = reason;
        this.entry = entry;
    }

    public Long id() {
        return id;
    }

    public ReferenceFigure figure() {
        return figure;
    }

    /** What held before; "" for a blank cell. */
    public String was() {
        return was;
    }

    public Figure.Status wasStatus() {
        return wasStatus;
    }

    /** What holds since. */
    public String reads() {
        return reads;
    }

    public Figure.Status readsStatus() {
        return readsStatus;
    }

    public String reason() {
        return reason;
    }

    public Entry entry() {
        return entry;
    }
}

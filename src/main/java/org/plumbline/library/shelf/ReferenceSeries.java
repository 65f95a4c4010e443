package org.plumbline.library.shelf;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.figure.Series;
import org.plumbline.library.Entry;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** One column of an edition: reserves of rare earths in tons, 2024. */
@Entity
public class ReferenceSeries {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_series_seq")
    @SequenceGenerator(name = "reference_series_seq", sequenceName = "reference_series_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ReferenceEdition edition;

    private int position;
    private String subject;
    private String measure;
    private String unit;
    private String basis;
    private String definition;
    private String period;

    @OneToMany(mappedBy = "series", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReferenceFigure> figures = new ArrayList<>();

    /** By entity, capitals ignored; filled at the first question, since large files ask once a row. */
    @Transient
    private final Map<String, ReferenceFigure> byEntity = new HashMap<>();

    protected ReferenceSeries() {} // for Hibernate

    ReferenceSeries(ReferenceEdition edition, int position, ColumnHead column) {
        this.edition = edition;
        this.position = position;
        this.subject = column.subject();
        this.measure = column.measure();
        this.unit = column.unit();
        this.basis = column.basis();
        this.definition = column.definition();
        this.period = column.period();
    }

    /** Whether this is that column. Its definition does not tell columns apart: one column has one. */
    public boolean is(ColumnHead column) {
        return subject.equalsIgnoreCase(column.subject())
                && measure.equalsIgnoreCase(column.measure())
                && unit.equals(column.unit())
                && basis.equalsIgnoreCase(column.basis())
                && period.equalsIgnoreCase(column.period());
    }

    /** Whether the two are about one thing, in whatever edition, unit or period. */
    public boolean measuresTheSameAs(ReferenceSeries other) {
        return subject.equalsIgnoreCase(other.subject) && measure.equalsIgnoreCase(other.measure);
    }

    public Optional<RefusedCell> admit(FigureRow row, Entry by) {
        var refusal = otherDefinition(row).or(() -> printedAlready(row));
        if (refusal.isEmpty()) {
            var figure = new ReferenceFigure(this, figures.size(), row.figure(), by);
            figures.add(figure);
            byEntity.put(ReferenceSource.key(figure.entity()), figure);
        }
        return refusal;
    }

    private Optional<RefusedCell> otherDefinition(FigureRow row) {
        return otherDefinition(definition, row);
    }

    /** The refusal of a row that defines a column otherwise than {@code definition}; a blank one does not. */
    public static Optional<RefusedCell> otherDefinition(String definition, FigureRow row) {
        var other = row.column().definition();
        return other.isEmpty() || other.equals(definition)
                ? Optional.empty()
                : Optional.of(row.refuse(
                        Field.DEFINITION,
                        other,
                        "This column is defined otherwise: “%s”. Figures defined in two ways need two measures."
                                .formatted(definition)));
    }

    private Optional<RefusedCell> printedAlready(FigureRow row) {
        return figureOf(row.figure().entity())
                .map(there -> row.refuse(
                        Field.ENTITY,
                        row.figure().entity(),
                        "%s stands in this column already, with %s. A figure once entered is never changed."
                                .formatted(there.entity(), there.printed())));
    }

    public Optional<ReferenceFigure> figureOf(String entity) {
        if (byEntity.isEmpty()) {
            figures.forEach(figure -> byEntity.put(ReferenceSource.key(figure.entity()), figure));
        }
        return Optional.ofNullable(byEntity.get(ReferenceSource.key(entity)));
    }

    /** For the engine, which knows it by {@link #id()} as text. */
    public Series asSeries() {
        var cells = figures.stream().map(ReferenceFigure::asFigure).toList();
        return new Series(id.toString(), edition.asEdition(), subject, measure, unit, basis, definition, period, cells);
    }

    public ColumnHead column() {
        return new ColumnHead(subject, measure, unit, basis, definition, period);
    }

    public Long id() {
        return id;
    }

    public ReferenceEdition edition() {
        return edition;
    }

    /** Its place in its edition, from 0. */
    public int position() {
        return position;
    }

    /** For people: "rare earths: reserves". */
    public String topic() {
        return ColumnHead.topic(subject, measure);
    }

    public String subject() {
        return subject;
    }

    public String measure() {
        return measure;
    }

    /** As printed, scale included: "million t". */
    public String unit() {
        return unit;
    }

    /** "rare-earth-oxide equivalent"; "" if not stated. */
    public String basis() {
        return basis;
    }

    /** How the publisher defines the measure; "" if not stated. */
    public String definition() {
        return definition;
    }

    /** As printed; "" if not stated. */
    public String period() {
        return period;
    }

    public List<ReferenceFigure> figures() {
        return List.copyOf(figures);
    }
}

package org.plumbline.library.shelf;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Edition;
import org.plumbline.library.Entry;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.original.LibraryFile;

/**
 * One dated release of a source's publication: Mineral Commodity Summaries 2025. One that came as a file is closed; one
 * entered by hand takes further figures. What it once holds never changes.
 */
@Entity
public class ReferenceEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_edition_seq")
    @SequenceGenerator(name = "reference_edition_seq", sequenceName = "reference_edition_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private ReferenceSource source;

    private String title;
    private String titleKey;
    private LocalDate publishedOn;
    private String url;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private LibraryFile file;

    @Embedded
    private Entry entry;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReferenceSeries> series = new ArrayList<>();

    protected ReferenceEdition() {} // for Hibernate

    /** @param file what it was imported from; empty for entry by hand */
    public ReferenceEdition(ReferenceSource source, Edition edition, Optional<LibraryFile> file, Entry entry) {
        this.source = source;
        this.title = edition.title();
        this.titleKey = ReferenceSource.key(edition.title());
        this.publishedOn = edition.publishedOn();
        this.url = edition.url();
        this.file = file.orElse(null);
        this.entry = entry;
    }

    /** Takes a figure in, or says why not. The series of its column is opened with the first figure. */
    public Optional<RefusedCell> admit(FigureRow row, Entry by) {
        return otherRelease(row)
                .or(() -> seriesOf(row.column())
                        .orElseGet(() -> open(row.column()))
                        .admit(row, by));
    }

    /** The same title with another date or address is another release, which needs a title of its own. */
    public Optional<RefusedCell> otherRelease(FigureRow row) {
        if (!row.edition().publishedOn().equals(publishedOn)) {
            return Optional.of(row.refuse(
                    Field.PUBLISHED_ON,
                    row.edition().publishedOn().toString(),
                    "“%s” came out on %s. Another release needs a title of its own.".formatted(title, publishedOn)));
        }
        return row.edition().url().isEmpty() || row.edition().url().equals(url)
                ? Optional.empty()
                : Optional.of(row.refuse(
                        Field.URL,
                        row.edition().url(),
                        "“%s” stands at %s."
                                .formatted(title, url.isEmpty() ? "no address here: leave it blank" : url)));
    }

    public Optional<ReferenceSeries> seriesOf(ColumnHead column) {
        return series.stream().filter(candidate -> candidate.is(column)).findFirst();
    }

    private ReferenceSeries open(ColumnHead column) {
        var opened = new ReferenceSeries(this, series.size(), column);
        series.add(opened);
        return opened;
    }

    /** Whether somebody typed it in, so that further figures may follow. */
    public boolean isByHand() {
        return file == null;
    }

    public Edition asEdition() {
        return new Edition(source.asSource(), title, publishedOn, url);
    }

    public Long id() {
        return id;
    }

    public ReferenceSource source() {
        return source;
    }

    public String title() {
        return title;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Where it can be read; "" if nowhere. */
    public String url() {
        return url;
    }

    public Optional<LibraryFile> file() {
        return Optional.ofNullable(file);
    }

    public Entry entry() {
        return entry;
    }

    public List<ReferenceSeries> series() {
        return List.copyOf(series);
    }
}

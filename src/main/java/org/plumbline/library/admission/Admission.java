package org.plumbline.library.admission;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.figure.Edition;
import org.plumbline.library.Entry;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.ReferenceSource;
import org.plumbline.library.shelf.Shelf;

/**
 * Decides about each row of a file: new, here already, or refused. It remembers editions, series, the names of entities and
 * sixteen bytes for each figure, so a file of any size can be held to it; the same answers come for a preview and for storing.
 */
public final class Admission implements FigureReceiver {

    private record Place(ReferenceSource source, String title) {}

    private final Shelf shelf;
    private final KnownFigures known;
    private final Optional<LibraryFile> file;
    private final Entry entry;
    private final FigureSink sink;
    private final Map<String, ReferenceSource> sources = new LinkedHashMap<>();
    private final Map<ReferenceSource, Set<String>> aliases = new LinkedHashMap<>();
    private final Map<Place, ComingEdition> editions = new LinkedHashMap<>();
    private final EntityNumbers entities = new EntityNumbers();
    private final PairMap rowOf = new PairMap();
    private Edition lastNamed;
    private ComingEdition last;
    private int openedSeries;
    private int knownFigures;

    /** @param file what new editions are imported from; empty for those that are typed in */
    public Admission(Shelf shelf, FigureRepository figures, Optional<LibraryFile> file, Entry entry, FigureSink sink) {
        this.shelf = shelf;
        this.known = new KnownFigures(figures, entities);
        this.file = file;
        this.entry = entry;
        this.sink = sink;
    }

    @Override
    public void refused(RefusedCell cell) {
        sink.refused(cell);
    }

    @Override
    public void row(FigureRow row) {
        var edition = edition(row);
        if (edition.isNew()) {
            admit(edition, row);
        } else if (holds(edition, row)) {
            knownFigures++;
        } else {
            sink.refused(row.refuse(
                    Field.EDITION,
                    edition.edition().title(),
                    "This edition is in the library already and does not say this. An edition never changes: give the"
                            + " correction a title and date of its own."));
        }
    }

    private void admit(ComingEdition edition, FigureRow row) {
        var otherRelease = edition.edition().otherRelease(row);
        if (otherRelease.isPresent()) {
            sink.refused(otherRelease.get());
            return;
        }
        var series = edition.opened(row.column(), () -> openedSeries++);
        var refusal = series.otherDefinition(row).or(() -> printedAlready(series, row));
        refusal.ifPresentOrElse(sink::refused, () -> sink.admitted(series, series.admitNext(), row.figure()));
    }

    private Optional<RefusedCell> printedAlready(ComingSeries series, FigureRow row) {
        var entity = row.figure().entity();
        long before = rowOf.putIfAbsent(series.number(), entities.of(entity), row.number());
        return before == PairMap.NONE
                ? Optional.empty()
                : Optional.of(row.refuse(
                        Field.ENTITY,
                        entity,
                        "%s stands in this column already, in row %d. One of the two has to go."
                                .formatted(entity, before)));
    }

    private boolean holds(ComingEdition edition, FigureRow row) {
        return edition.edition().otherRelease(row).isEmpty()
                && edition.held(row.column())
                        .filter(series ->
                                series.definition().equals(row.column().definition()))
                        .filter(series -> known.holds(series, row.figure()))
                        .isPresent();
    }

    private ComingEdition edition(FigureRow row) {
        if (row.edition() != lastNamed) { // rows of one edition share it
            last = find(row.edition());
            lastNamed = row.edition();
        }
        return last;
    }

    private ComingEdition find(Edition named) {
        var source = sources.computeIfAbsent(
                ReferenceSource.key(named.source().name()), name -> known(shelf.source(named.source())));
        aliases.computeIfAbsent(source, unnamed -> new LinkedHashSet<>())
                .addAll(named.source().aliases());
        return editions.computeIfAbsent(
                new Place(source, ReferenceSource.key(named.title())),
                place -> new ComingEdition(shelf.edition(source, named, file, entry)));
    }

    /** A source may be called by several of its names in one file. */
    private ReferenceSource known(ReferenceSource found) {
        return sources.values().stream()
                .filter(source ->
                        source == found || source.id() != null && source.id().equals(found.id()))
                .findFirst()
                .orElse(found);
    }

    /** The editions that are new and have a figure, in the file's order. */
    public List<ComingEdition> added() {
        return editions.values().stream()
                .filter(edition -> edition.isNew() && edition.figureCount() > 0)
                .toList();
    }

    /** The further names that the file has for the sources of what is new. */
    public Map<ReferenceSource, Set<String>> names() {
        var named = new LinkedHashMap<>(aliases);
        named.keySet()
                .retainAll(added().stream()
                        .map(ComingEdition::edition)
                        .map(ReferenceEdition::source)
                        .toList());
        return named;
    }

    /** The names of all entities that were met, as printed. */
    public Collection<String> entities() {
        return entities.met();
    }

    /** How many figures of the file stand in the library already, exactly as the file has them. */
    public int known() {
        return knownFigures;
    }
}

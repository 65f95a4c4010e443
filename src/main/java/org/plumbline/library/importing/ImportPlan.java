package org.plumbline.library.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.library.Entry;
import org.plumbline.library.LibraryFile;
import org.plumbline.library.ReferenceEdition;
import org.plumbline.library.ReferenceSource;
import org.plumbline.library.Shelf;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** Finds out what a file would bring: editions that are new, figures that are here already, cells to refuse. Stores nothing. */
final class ImportPlan {

    private record Place(String source, String title) {}

    private final Shelf shelf;
    private final LibraryFile file;
    private final Entry entry;
    private final Map<String, ReferenceSource> sources = new LinkedHashMap<>();
    private final Map<ReferenceSource, Set<String>> aliases = new LinkedHashMap<>();
    private final Map<Place, ReferenceEdition> editions = new LinkedHashMap<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private int known;

    ImportPlan(Shelf shelf, LibraryFile file, FigureList figures, Entry entry) {
        this.shelf = shelf;
        this.file = file;
        this.entry = entry;
        this.refused.addAll(figures.refused());
        figures.rows().forEach(this::add);
    }

    private void add(FigureRow row) {
        var edition = edition(row);
        if (edition.id() == null) {
            edition.admit(row, entry).ifPresent(refused::add);
        } else if (edition.holds(row)) {
            known++;
        } else {
            refused.add(row.refuse(
                    Field.EDITION,
                    edition.title(),
                    "This edition is in the library already and does not say this. An edition never changes: give the"
                            + " correction a title and date of its own."));
        }
    }

    private ReferenceEdition edition(FigureRow row) {
        var source = sources.computeIfAbsent(
                ReferenceSource.key(row.edition().source().name()),
                name -> shelf.source(row.edition().source()));
        aliases.computeIfAbsent(source, unnamed -> new LinkedHashSet<>())
                .addAll(row.edition().source().aliases());
        return editions.computeIfAbsent(
                new Place(
                        ReferenceSource.key(source.name()),
                        ReferenceSource.key(row.edition().title())),
                place -> shelf.edition(source, row.edition(), Optional.of(file), entry));
    }

    /** What would be added; nothing any more once it has been. Each edition has the figures that would be in it. */
    List<ReferenceEdition> added() {
        return editions.values().stream()
                .filter(edition -> edition.id() == null && edition.figureCount() > 0)
                .toList();
    }

    /** The further names that the file has for the sources of what would be added; ask before it is. */
    Map<ReferenceSource, Set<String>> names() {
        var named = new LinkedHashMap<>(aliases);
        named.keySet().retainAll(added().stream().map(ReferenceEdition::source).toList());
        return named;
    }

    /** What cannot be taken in, by row. */
    List<RefusedCell> refused() {
        return refused.stream()
                .sorted(Comparator.comparingInt(RefusedCell::row))
                .toList();
    }

    /** How many figures of the file stand in the library already, exactly as the file has them. */
    int known() {
        return known;
    }
}

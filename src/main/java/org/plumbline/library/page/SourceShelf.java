package org.plumbline.library.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.library.ReferenceSeries;
import org.plumbline.library.ReferenceSource;

/** A source with its editions, newest first. */
record SourceShelf(ReferenceSource source, List<EditionLine> editions) {

    /** The shelves of all sources that have a series. */
    static List<SourceShelf> of(List<ReferenceSeries> series) {
        var bySource = EditionLine.of(series).stream()
                .collect(Collectors.groupingBy(
                        line -> line.edition().source(), LinkedHashMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(entry -> new SourceShelf(entry.getKey(), entry.getValue()))
                .toList();
    }
}

package org.plumbline.library.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.ReferenceSeries;

/**
 * An edition among its source's others.
 *
 * @param series its series, in print order
 * @param successor the newest later edition of the source that has one of its series again; it supersedes this one
 */
public record EditionLine(
        ReferenceEdition edition, List<ReferenceSeries> series, Optional<ReferenceEdition> successor) {

    private static final int SHOWN = 12;

    /** A line for each edition among the given series of one or several sources, in their order. */
    static List<EditionLine> of(List<ReferenceSeries> series) {
        var byEdition = series.stream()
                .collect(Collectors.groupingBy(ReferenceSeries::edition, LinkedHashMap::new, Collectors.toList()));
        return byEdition.entrySet().stream()
                .map(entry -> new EditionLine(
                        entry.getKey(), entry.getValue(), successor(entry.getKey(), entry.getValue(), byEdition)))
                .toList();
    }

    /** Without looking at its source's others. */
    static EditionLine alone(ReferenceEdition edition, List<ReferenceSeries> series) {
        return new EditionLine(edition, series, Optional.empty());
    }

    /** The first of its series, as many as a row of a table bears. */
    public List<ReferenceSeries> firstSeries() {
        return series.subList(0, Math.min(series.size(), SHOWN));
    }

    private static Optional<ReferenceEdition> successor(
            ReferenceEdition edition,
            List<ReferenceSeries> series,
            Map<ReferenceEdition, List<ReferenceSeries>> byEdition) {
        return byEdition.keySet().stream()
                .filter(other -> other.source().id().equals(edition.source().id()))
                .filter(other -> other.publishedOn().isAfter(edition.publishedOn()))
                .filter(other -> byEdition.get(other).stream()
                        .anyMatch(one -> series.stream().anyMatch(one::measuresTheSameAs)))
                .max(Comparator.comparing(ReferenceEdition::publishedOn));
    }
}

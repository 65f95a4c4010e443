package org.plumbline.library.entry;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.ReferenceSource;

/** What the library has already, for a form to suggest. */
record Choices(
        List<String> sources,
        SortedSet<String> editions,
        SortedSet<String> subjects,
        SortedSet<String> measures,
        SortedSet<String> units,
        SortedSet<String> bases,
        SortedSet<String> periods,
        List<String> entities) {

    static Choices of(List<ReferenceSource> sources, List<ReferenceSeries> series, List<String> entities) {
        return new Choices(
                sources.stream().map(ReferenceSource::name).toList(),
                distinct(series, one -> one.edition().title()),
                distinct(series, ReferenceSeries::subject),
                distinct(series, ReferenceSeries::measure),
                distinct(series, ReferenceSeries::unit),
                distinct(series, ReferenceSeries::basis),
                distinct(series, ReferenceSeries::period),
                entities);
    }

    private static SortedSet<String> distinct(
            Collection<ReferenceSeries> series, Function<ReferenceSeries, String> part) {
        return series.stream().map(part).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}

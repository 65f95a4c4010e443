package org.plumbline.library.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.ReferenceSource;

/** Pairs the series of two editions: those for one thing and one period; else the next for the same thing that is left. */
final class EditionDifference {

    private final Map<String, List<ReferenceSeries>> before;

    private EditionDifference(List<ReferenceSeries> before) {
        this.before = before.stream()
                .collect(Collectors.groupingBy(
                        EditionDifference::topic, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    static List<SeriesDifference> of(List<ReferenceSeries> before, List<ReferenceSeries> after) {
        return new EditionDifference(before).with(after);
    }

    private List<SeriesDifference> with(List<ReferenceSeries> after) {
        var pairs = new ArrayList<SeriesDifference>();
        var left = new ArrayList<ReferenceSeries>();
        for (var now : after) {
            taken(now, then -> then.period().equals(now.period()))
                    .ifPresentOrElse(then -> pairs.add(pair(then, now)), () -> left.add(now));
        }
        for (var now : left) {
            pairs.add(new SeriesDifference(taken(now, then -> true), Optional.of(now)));
        }
        before.values().stream()
                .flatMap(List::stream)
                .forEach(then -> pairs.add(new SeriesDifference(Optional.of(then), Optional.empty())));
        return pairs;
    }

    private static SeriesDifference pair(ReferenceSeries then, ReferenceSeries now) {
        return new SeriesDifference(Optional.of(then), Optional.of(now));
    }

    private Optional<ReferenceSeries> taken(ReferenceSeries now, Predicate<ReferenceSeries> fits) {
        var alike = before.getOrDefault(topic(now), List.of());
        var found = alike.stream().filter(fits).findFirst();
        found.ifPresent(alike::remove);
        return found;
    }

    /** What two series for one thing have in common, in whatever unit or period. */
    private static String topic(ReferenceSeries series) {
        return ReferenceSource.key(series.subject() + "\n" + series.measure());
    }
}

package org.plumbline.library.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.library.shelf.ReferenceSeries;

/** Pairs the series of two editions: those for one thing and one period; else the next for the same thing that is left. */
final class EditionDifference {

    private final List<ReferenceSeries> before;

    private EditionDifference(List<ReferenceSeries> before) {
        this.before = new ArrayList<>(before);
    }

    static List<SeriesDifference> of(List<ReferenceSeries> before, List<ReferenceSeries> after) {
        return new EditionDifference(before).with(after);
    }

    private List<SeriesDifference> with(List<ReferenceSeries> after) {
        var pairs = new ArrayList<SeriesDifference>();
        var left = new ArrayList<ReferenceSeries>();
        for (var now : after) {
            taken(then -> then.measuresTheSameAs(now) && then.period().equals(now.period()))
                    .ifPresentOrElse(then -> pairs.add(pair(then, now)), () -> left.add(now));
        }
        for (var now : left) {
            pairs.add(new SeriesDifference(taken(then -> then.measuresTheSameAs(now)), Optional.of(now)));
        }
        before.forEach(then -> pairs.add(new SeriesDifference(Optional.of(then), Optional.empty())));
        return pairs;
    }

    private static SeriesDifference pair(ReferenceSeries then, ReferenceSeries now) {
        return new SeriesDifference(Optional.of(then), Optional.of(now));
    }

    private Optional<ReferenceSeries> taken(Predicate<ReferenceSeries> fits) {
        var found = before.stream().filter(fits).findFirst();
        found.ifPresent(before::remove);
        return found;
    }
}

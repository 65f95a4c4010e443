package org.plumbline.library.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.library.shelf.ReferenceSeries;

/**
 * A series of one edition beside that of another.
 *
 * @param before that of the earlier edition; empty if it has none for this
 * @param after that of the later edition; empty if it has none for this
 */
record SeriesDifference(Optional<ReferenceSeries> before, Optional<ReferenceSeries> after) {

    /** Of either, for what both have in common. */
    public ReferenceSeries either() {
        return after.or(() -> before).orElseThrow();
    }

    /** The ids of both. */
    Stream<Long> ids() {
        return Stream.concat(before.stream(), after.stream()).map(ReferenceSeries::id);
    }

    /** The same two with their figures. */
    SeriesDifference with(Map<Long, ReferenceSeries> complete) {
        return new SeriesDifference(
                before.map(one -> complete.get(one.id())), after.map(one -> complete.get(one.id())));
    }

    /** Whether the two print in one unit, so that values may be subtracted. */
    public boolean isSameUnit() {
        return before.isPresent()
                && after.isPresent()
                && before.get().unit().equals(after.get().unit());
    }

    /** Whether the two are of one period; values of two periods differ for that reason alone. */
    public boolean isSamePeriod() {
        return before.isEmpty()
                || after.isEmpty()
                || before.get().period().equals(after.get().period());
    }

    /** All rows, those of the later edition first, in print order. */
    public List<FigureChange> rows() {
        var rows = new ArrayList<FigureChange>();
        after.ifPresent(now -> now.figures()
                .forEach(figure -> rows.add(new FigureChange(
                        before.flatMap(then -> then.figureOf(figure.entity())), Optional.of(figure), isSameUnit()))));
        before.ifPresent(then -> then.figures().stream()
                .filter(figure ->
                        after.flatMap(now -> now.figureOf(figure.entity())).isEmpty())
                .forEach(figure -> rows.add(new FigureChange(Optional.of(figure), Optional.empty(), isSameUnit()))));
        return rows;
    }

    /** The rows that differ. */
    public List<FigureChange> news() {
        return rows().stream().filter(FigureChange::isNews).toList();
    }

    public int unchanged() {
        return rows().size() - news().size();
    }
}

package org.plumbline.engine.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Unit;

/**
 * The result of holding one claim to one edition's series; or to nothing, when the text itself or its modality decides.
 *
 * @param series the series it was held to; empty when none was
 * @param verdict never {@link Verdict#CONFLICTING_EVIDENCE}
 * @param figures the figures used that stand in the series, the claimed entity's own first
 * @param besides those used that stand in other series: of an edition before, of another source
 * @param held the figure itself on the claim's scale, for a chart; empty when there is none
 * @param rank the places the entity may take in this table; empty unless a rank was claimed and could be worked out
 * @param decides whether the claim's verdict is this finding's
 */
public record Finding(
        Optional<Series> series,
        Verdict verdict,
        Reason reason,
        Explanation explanation,
        List<Figure> figures,
        List<Besides> besides,
        Optional<Held> held,
        Optional<Places> rank,
        boolean decides) {

    public Finding {
        figures = List.copyOf(figures);
        besides = besides == null ? List.of() : List.copyOf(besides); // findings stored by earlier engines have none
    }

    /**
     * The same with what would change its verdict.
     *
     * @param allowed the values or the condition that bear the claim out; "" where neither is known
     */
    public Finding turning(String allowed) {
        Explanation changing = explanation.changing(Turning.of(verdict, reason, allowed));
        return new Finding(series, verdict, reason, changing, figures, besides, held, rank, decides);
    }

    /**
     * A figure of another series.
     *
     * @param series its heading, without rows
     */
    public record Besides(Series series, Figure figure) {

        /** A figure with no more of its series than the heading. */
        public static Besides of(Series series, Figure figure) {
            return new Besides(series.with(List.of()), figure);
        }
    }

    /** Every figure used, each with its edition and row. */
    public List<Input> inputs() {
        Stream<Input> own = series.stream().flatMap(held -> figures.stream().map(figure -> Input.of(held, figure)));
        return Stream.concat(own, besides.stream().map(other -> Input.of(other.series(), other.figure())))
                .toList();
    }

    /** The figures of which is known where they are printed. */
    public List<Figure> placed() {
        return figures.stream().filter(figure -> !figure.place().isBlank()).toList();
    }

    /** The same, as the one that decides. */
    public Finding deciding() {
        return new Finding(series, verdict, reason, explanation, figures, besides, held, rank, true);
    }

    /** The same, as one that stands beside the deciding one. */
    public Finding aside() {
        return new Finding(series, verdict, reason, explanation, figures, besides, held, rank, false);
    }

    /**
     * The reference's own or derived value.
     *
     * @param value the point to draw
     * @param interval the values it may stand for; open on one side for a bound
     */
    public record Held(BigDecimal value, Interval interval, Unit unit) {}

    /** The places an entity may take: 3 to 4 when tied, both the same otherwise. */
    public record Places(int best, int worst, int of) {}
}

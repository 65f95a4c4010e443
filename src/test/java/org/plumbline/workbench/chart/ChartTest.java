package org.plumbline.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Finding.Places;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

@DisplayName("The charts of a claim")
class ChartTest {

    private static final Source USGS = new Source("U.S. Geological Survey", List.of());

    @Test
    @DisplayName("show every edition's value on one axis, smallest first, with the claim's rounding as a band")
    void plot() {
        var plot = DotPlot.of(
                Optional.of(Interval.of(new BigDecimal("14"), new BigDecimal("16"))),
                Optional.of(new BigDecimal("15")),
                List.of(point(2024, "20", Verdict.REFUTED), point(2025, "10", Verdict.SUPPORTED)));
        assertThat(plot.rows()).extracting(DotPlot.Row::edition).containsExactly("Summaries 2025", "Summaries 2024");
        assertThat(plot.rows()).extracting(DotPlot.Row::at).containsExactly("5.00%", "95.00%");
        assertThat(plot.rows()).extracting(DotPlot.Row::looks).containsExactly("supported", "refuted");
        assertThat(plot.bands()).containsExactly(new DotPlot.Band("41.00%", "18.00%", "50.00%", "14 to 16"));
    }

    @Test
    @DisplayName("draw a claim that is open on one side to the end of the axis")
    void open() {
        var plot = DotPlot.of(
                Optional.of(Interval.above(new BigDecimal("15"))),
                Optional.empty(),
                List.of(point(2024, "10", Verdict.REFUTED), point(2025, "20", Verdict.SUPPORTED)));
        assertThat(plot.bands()).containsExactly(new DotPlot.Band("50.00%", "50.00%", "", "more than 15"));
    }

    @Test
    @DisplayName("show the place over the editions of a source, best on top, a tie as a stretch")
    void ladder() {
        var ladders = RankLadder.of(rank(5), List.of(place(2025, 5, 5), place(2023, 3, 4), place(2024, 4, 4)));
        assertThat(ladders).singleElement().satisfies(ladder -> {
            assertThat(ladder.rungs()).extracting(RankLadder.Rung::label).containsExactly("2023", "2024", "2025");
            assertThat(ladder.rungs()).extracting(RankLadder.Rung::place).containsExactly("3–4", "4", "5");
            assertThat(ladder.rungs()).extracting(RankLadder.Rung::x).containsExactly("16.67%", "50.00%", "83.33%");
            assertThat(ladder.rungs()).extracting(RankLadder.Rung::middle).isSorted();
            assertThat(ladder.rungs().get(0).bottom())
                    .isGreaterThan(ladder.rungs().get(0).top());
            assertThat(ladder.lines()).hasSize(2);
            var band = ladder.stretches().get(0);
            assertThat(ladder.rungs().get(2).middle()).isBetween(band.top(), band.top() + band.height());
            assertThat(ladder.rungs().get(1).middle()).isLessThan(band.top());
        });
    }

    @Test
    @DisplayName("show no ladder of a single edition")
    void single() {
        assertThat(RankLadder.of(rank(5), List.of(place(2025, 5, 5)))).isEmpty();
    }

    private static DotPlot.Point point(int year, String value, Verdict verdict) {
        var number = new BigDecimal(value);
        return new DotPlot.Point(
                edition(year), "", number, Interval.exactly(number), Unit.ONE, Optional.of(verdict), false);
    }

    private static Finding place(int year, int best, int worst) {
        return new Finding(
                Optional.of(new Series("" + year, edition(year), "ore", "reserves", "t", "", "", "", List.of())),
                Verdict.SUPPORTED,
                Reason.RANK_MATCHES,
                new Explanation("…", List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(new Places(best, worst, 12)),
                year == 2025);
    }

    private static Edition edition(int year) {
        return new Edition(USGS, "Summaries " + year, LocalDate.of(year, 1, 31), "");
    }

    private static Claim rank(int place) {
        return new Claim(
                new Span(0, 5),
                "fifth",
                new Assertion.Rank(place, place, Direction.DOWN, List.of(), false, ""),
                Topic.UNKNOWN,
                Attribution.NONE,
                Modality.ASSERTED,
                List.of());
    }
}

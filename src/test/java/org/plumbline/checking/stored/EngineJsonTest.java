package org.plumbline.checking.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.checking.claim.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Period;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

@DisplayName("The engine's records as stored text")
class EngineJsonTest {

    private static final Unit TON = new Unit("metric ton", "mass", new BigDecimal("1000"));
    private static final Mention AMOUNT = new Mention(
            new Span(3, 20),
            "28.7 million tons",
            MentionKind.DIMENSION,
            new BigDecimal("2.87E+7"),
            new BigDecimal("2.87E+7"),
            TON,
            Hedge.ABOUT,
            null,
            Period.of(Year.of(2024)),
            null);

    static Stream<Assertion> assertions() {
        return Stream.of(
                new Assertion.Value(AMOUNT, false),
                new Assertion.Rank(1, 4, Direction.DOWN, List.of("China"), true, "in Africa"),
                new Assertion.Share(AMOUNT, "the world's reserves"),
                new Assertion.Change(
                        Direction.UP, Optional.of(AMOUNT), Optional.empty(), Optional.of(AMOUNT), Optional.empty()),
                new Assertion.Comparison(
                        Direction.UP,
                        "much",
                        Optional.of(AMOUNT),
                        Topic.UNKNOWN,
                        new Attribution("USGS", "2024 edition")),
                new Assertion.Universal(true, Optional.of(new Assertion.Other())),
                Assertion.Extreme.since(Direction.DOWN, Period.of(Year.of(2015))),
                Assertion.Extreme.in(Direction.UP, java.time.Period.ofYears(25)),
                new Assertion.Run(Direction.UP, 3, java.time.Period.ofMonths(3)),
                new Assertion.Date(AMOUNT),
                new Assertion.Other());
    }

    @ParameterizedTest(name = "a claim comes back as it was: {0}")
    @MethodSource("assertions")
    void claim(Assertion assertion) {
        var claim = new Claim(
                new Span(0, 20),
                "“quoted” \ud83d\ude00",
                assertion,
                new Topic("rare earths", "reserves", List.of("Russia"), Optional.of(Period.of(Year.of(2024)))),
                Attribution.NONE,
                Modality.ASSERTED,
                List.of(AMOUNT));
        assertThat(EngineJson.read(EngineJson.write(claim), Claim.class)).isEqualTo(claim);
    }

    @Test
    @DisplayName("a number keeps the precision it was written with")
    void precision() {
        assertThat(EngineJson.write(AMOUNT)).contains("\"2.87E+7\"");
    }

    @Test
    @DisplayName("an outcome comes back as it was, its series without the rows nobody used")
    void outcome() {
        var outcome = new Outcome(
                1,
                Optional.of(Pairing.chosen("rare earths", "reserves", List.of("Russia"))),
                Optional.of(Interval.above(new BigDecimal("2.865E+7"))),
                List.of(finding()),
                List.of());
        assertThat(EngineJson.read(EngineJson.write(outcome), Outcome.class)).isEqualTo(outcome);
    }

    private static Finding finding() {
        var edition = new Edition(
                new Source("U.S. Geological Survey", List.of("USGS")),
                "Mineral Commodity Summaries 2025",
                LocalDate.of(2025, 1, 31),
                "");
        var row = new Figure("Russia", "3,800,000", Figure.Role.ORDINARY, "", Figure.Status.NORMAL, "");
        return new Finding(
                Optional.of(new Series("7", edition, "rare earths", "reserves", "t", "", "", "2024", List.of())),
                Verdict.REFUTED,
                Reason.VALUE_DIFFERS,
                new Explanation("…", List.of(new Explanation.Step("ratio", "28.7 / 3.8", "7.6"))),
                List.of(row),
                List.of(),
                Optional.of(
                        new Finding.Held(new BigDecimal("3800000"), Interval.atMost(new BigDecimal("3850000")), TON)),
                Optional.of(new Finding.Places(3, 4, 15)),
                true);
    }
}

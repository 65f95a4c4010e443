package org.plumbline.engine.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Interval;

@DisplayName("A claimed number")
class AmountJudgeTest {

    @ParameterizedTest(name = "{2} {1} against {3} is {5}: {6}")
    @CsvFileSource(resources = "/specs/comparisons.csv", delimiter = '|', numLinesToSkip = 1)
    @DisplayName("is held to the precision it was written with, and to its hedge")
    void compares(
            BigDecimal claimed,
            String surface,
            Hedge hedge,
            String published,
            Basis basis,
            Verdict verdict,
            Reason reason) {
        var claim = new Claimed(claimed, claimed, hedge, Tolerance.ofNumberWord(surface));
        assertThat(AmountJudge.judge(claim, reference(published), basis)).isEqualTo(new Outcome(verdict, reason));
    }

    @Test
    @DisplayName("is neither right nor wrong where the rounding of the printed figures decides")
    void inputsDecide() {
        var claim =
                new Claimed(new BigDecimal("8.2"), new BigDecimal("8.2"), Hedge.EXACT, Tolerance.ofNumberWord("8.2%"));
        Spread change = Spread.printed(new BigDecimal("127.1"))
                .over(Spread.printed(new BigDecimal("117.4")))
                .minusOne()
                .percent();
        assertThat(AmountJudge.judge(claim, change.reference(), Basis.CALCULATION))
                .isEqualTo(Outcome.open(Reason.ROUNDING_TOO_COARSE));
    }

    @Test
    @DisplayName("of a range is inside it or outside, and arguable where it only rounds to an end")
    void ranges() {
        var claim =
                new Claimed(new BigDecimal("3"), new BigDecimal("4"), Hedge.BETWEEN, Tolerance.ofNumberWord("3 and 4"));
        assertThat(AmountJudge.judge(claim, Reference.printed(new BigDecimal("3.5")), Basis.VALUE)
                        .reason())
                .isEqualTo(Reason.WITHIN_HEDGE);
        assertThat(AmountJudge.judge(claim, Reference.printed(new BigDecimal("2.96")), Basis.VALUE)
                        .reason())
                .isEqualTo(Reason.HEDGE_ARGUABLE);
        assertThat(AmountJudge.judge(claim, Reference.printed(new BigDecimal("2.74")), Basis.VALUE)
                        .reason())
                .isEqualTo(Reason.OUTSIDE_HEDGE);
    }

    private static Reference reference(String published) {
        PrintedValue cell = PrintedValue.of(published);
        BigDecimal number = cell.printed().orElseThrow();
        Interval range = cell.interval().orElseThrow();
        return cell.isPoint() ? Reference.printed(number) : Reference.bounded(number, range);
    }
}

package org.plumbline.api.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.plumbline.api.line.LineId;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.CodePoints;

/** What the figures say of a text. */
public record CheckAnswer(
        @JsonInclude(JsonInclude.Include.NON_NULL) LineId id, List<VerdictAnswer> claims, Coverage coverage) {

    /**
     * How much of the text was checked.
     *
     * @param numbers how many numbers it has
     * @param checked how many of them belong to a claim that was held to a series, or to the text itself
     */
    record Coverage(int numbers, int checked) {}

    public static CheckAnswer of(LineId id, Reading reading, List<ClaimVerdict> verdicts) {
        var positions = new CodePoints(reading.text());
        return new CheckAnswer(
                id,
                verdicts.stream()
                        .map(verdict -> VerdictAnswer.of(verdict, positions))
                        .toList(),
                new Coverage(reading.numbers(), checked(verdicts)));
    }

    private static int checked(List<ClaimVerdict> verdicts) {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.findings().stream().anyMatch(CheckAnswer::wasHeld))
                .flatMap(verdict -> verdict.claim().mentions().stream())
                .map(Mention::span)
                .distinct()
                .count();
    }

    private static boolean wasHeld(Finding finding) {
        return finding.series().isPresent()
                || finding.reason() == Reason.INCONSISTENT_IN_TEXT
                || finding.reason() == Reason.CONSISTENT_IN_TEXT;
    }
}

package org.plumbline.api.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.plumbline.api.line.LineId;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.value.CodePoints;

/** What was read in a text. */
public record ExtractAnswer(
        @JsonInclude(JsonInclude.Include.NON_NULL) LineId id,
        List<MentionAnswer> mentions,
        List<ClaimAnswer> claims,
        Coverage coverage) {

    /**
     * Whether every number of the text is accounted for.
     *
     * @param numbers how many there are
     * @param inClaims how many belong to a claim
     * @param unread the others
     */
    record Coverage(int numbers, int inClaims, List<Unread> unread) {}

    /** A number that belongs to no claim, and why. */
    record Unread(int start, int end, Unreadable.Why reason) {}

    public static ExtractAnswer of(LineId id, Reading reading) {
        var positions = new CodePoints(reading.text());
        return new ExtractAnswer(
                id,
                reading.mentions().stream()
                        .map(mention -> MentionAnswer.of(mention, positions))
                        .toList(),
                reading.claims().stream()
                        .map(claim -> ClaimAnswer.of(claim, positions))
                        .toList(),
                new Coverage(reading.numbers(), reading.inClaims(), unread(reading, positions)));
    }

    private static List<Unread> unread(Reading reading, CodePoints positions) {
        return reading.unread().stream()
                .map(number ->
                        new Unread(positions.start(number.span()), positions.end(number.span()), number.reason()))
                .toList();
    }
}

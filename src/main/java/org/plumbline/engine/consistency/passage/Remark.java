package org.plumbline.engine.consistency.passage;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;

/**
 * What the text's own figures say of a claim.
 *
 * @param agrees whether they bear it out; they contradict it otherwise
 * @param explanation with the arithmetic
 */
public record Remark(Claim claim, boolean agrees, Explanation explanation) {

    public static Remark contradiction(Claim claim, String text, Explanation.Step... steps) {
        return new Remark(claim, false, new Explanation(text, List.of(steps)));
    }

    /** The remark as a finding that no series was needed for. */
    public Finding finding() {
        return new Finding(
                        Optional.empty(),
                        agrees ? Verdict.SUPPORTED : Verdict.REFUTED,
                        agrees ? Reason.CONSISTENT_IN_TEXT : Reason.INCONSISTENT_IN_TEXT,
                        explanation,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false)
                .turning("");
    }
}

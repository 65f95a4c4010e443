package org.plumbline.engine.consistency.passage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.Mention;

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

    /**
     * Whether a number that the text gives is the one that its other figures come to.
     *
     * @param found what they come to, in the unit of the number
     * @param step the arithmetic; its formula and result stand in the sentence
     * @return one remark for each claim that the number belongs to
     */
    public static Stream<Remark> recounted(Passage passage, Mention said, Spread found, Explanation.Step step) {
        boolean agrees = !AmountJudge.judge(Claimed.of(said), found.reference(), Basis.CALCULATION)
                .isRefuted();
        String text = "By the text's own figures %s = %s, and the claim says “%s”: %s."
                .formatted(
                        step.formula(),
                        step.result(),
                        said.surface(),
                        agrees ? "that fits" : "the two contradict each other");
        var explanation = new Explanation(text, List.of(step));
        return passage.claimsOf(List.of(said)).stream().map(claim -> new Remark(claim, agrees, explanation));
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

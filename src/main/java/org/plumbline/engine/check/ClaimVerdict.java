package org.plumbline.engine.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Interval;

/**
 * What all references together say of one claim.
 *
 * @param claim the claim
 * @param verdict that of the deciding finding
 * @param flags why a person must look, besides
 * @param pairing what the claim was held to, and why; empty when nothing fits
 * @param claimed the values the claim stands for, in its own unit; empty when it claims no value
 * @param findings one for each series it was held to, the deciding one first
 */
public record ClaimVerdict(
        Claim claim,
        Verdict verdict,
        Set<Flag> flags,
        Optional<Pairing> pairing,
        Optional<Interval> claimed,
        List<Finding> findings) {

    public ClaimVerdict {
        flags = Set.copyOf(flags);
        findings = List.copyOf(findings);
    }

    /**
     * This answer with what the text's own figures say. A figure that settles the claim goes before them; what is left open by
     * the figures, they decide.
     */
    ClaimVerdict with(Optional<Finding> ofText) {
        boolean settled = verdict != Verdict.NOT_ENOUGH_EVIDENCE;
        return ofText.map(finding -> settled ? withLast(finding) : withFirst(finding))
                .orElse(this);
    }

    private ClaimVerdict withLast(Finding finding) {
        return new ClaimVerdict(
                claim,
                verdict,
                flags,
                pairing,
                claimed,
                Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }

    private ClaimVerdict withFirst(Finding finding) {
        List<Finding> held = findings.stream()
                .filter(one -> one.series().isPresent())
                .map(Finding::aside)
                .toList();
        boolean overrides = finding.verdict() == Verdict.REFUTED || held.isEmpty();
        return overrides
                ? new ClaimVerdict(
                        claim,
                        finding.verdict(),
                        flags,
                        pairing,
                        claimed,
                        Stream.concat(Stream.of(finding.deciding()), held.stream())
                                .toList())
                : withLast(finding);
    }

    /** The flags in the order of their list. */
    public List<Flag> flagsInOrder() {
        return new TreeSet<>(flags).stream().sorted(Comparator.naturalOrder()).toList();
    }
}

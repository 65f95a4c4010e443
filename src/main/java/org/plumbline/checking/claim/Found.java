package org.plumbline.checking.claim;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Interval;

/** What the figures say of a claim, as of its last check. */
@Embeddable
public class Found {

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.NOT_ENOUGH_EVIDENCE;

    private String pairedSubject;
    private String fingerprint = ""; // until it is first judged

    @Convert(converter = Outcome.AsText.class)
    private Outcome outcome = Outcome.NOT_YET;

    protected Found() {} // for Hibernate

    static Found nothingYet() {
        return new Found();
    }

    /** Takes what the figures say of a claim. @return whether an approval of what was found before no longer holds */
    boolean take(Claim claim, ClaimVerdict judged, List<Printed> printed) {
        var before = fingerprint;
        verdict = judged.verdict();
        outcome = Outcome.of(judged, printed);
        pairedSubject = judged.pairing().map(Pairing::subject).orElse(null);
        fingerprint = Fingerprint.of(claim, new Judgement(verdict, new TreeSet<>(judged.flags())), outcome);
        return !before.isEmpty() && !before.equals(fingerprint);
    }

    Verdict verdict() {
        return verdict;
    }

    /** The ids of the series it is held to. */
    Set<Long> series() {
        return outcome.series();
    }

    String fingerprint() {
        return fingerprint;
    }

    /** What the claim was held to; empty when nothing fits. */
    public Optional<Pairing> pairing() {
        return outcome.pairing();
    }

    /** The values the claim stands for; empty when it claims none. */
    public Optional<Interval> claimed() {
        return outcome.claimed();
    }

    /** One for each series it was held to, the deciding one first; each series without its rows. */
    public List<Finding> findings() {
        return outcome.findings();
    }

    /** What every edition of every source prints for the row the claim is about; none where that is not its own value. */
    public List<Printed> printed() {
        return outcome.printed();
    }

    /** The finding whose verdict is the claim's; empty when sources that weigh the same disagree. */
    public Optional<Finding> deciding() {
        return outcome.deciding();
    }

    /** What the other editions and sources say. */
    public List<Finding> others() {
        return findings().stream().filter(finding -> !finding.decides()).toList();
    }
}

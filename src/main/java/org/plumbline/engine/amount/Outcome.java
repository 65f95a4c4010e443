package org.plumbline.engine.amount;

import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;

/** A verdict and why. */
public record Outcome(Verdict verdict, Reason reason) {

    public static Outcome supported(Reason reason) {
        return new Outcome(Verdict.SUPPORTED, reason);
    }

    public static Outcome refuted(Reason reason) {
        return new Outcome(Verdict.REFUTED, reason);
    }

    public static Outcome open(Reason reason) {
        return new Outcome(Verdict.NOT_ENOUGH_EVIDENCE, reason);
    }

    public boolean isSupported() {
        return verdict == Verdict.SUPPORTED;
    }

    public boolean isRefuted() {
        return verdict == Verdict.REFUTED;
    }
}

package org.plumbline.checking.claim;

import java.util.SortedSet;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.web.Codes;

/** Verdict and flags of a claim at one time. */
record Judgement(Verdict verdict, SortedSet<Flag> flags) {

    /** For example "verdict refuted instead of supported"; "how it was read, or the figures used" when neither verdict nor flags differ. */
    String changeTo(Judgement now) {
        if (now.verdict != verdict) {
            return "verdict %s instead of %s".formatted(Codes.words(now.verdict), Codes.words(verdict));
        }
        return now.flags.equals(flags) ? "how it was read, or the figures used" : FlagChange.words(flags, now.flags);
    }
}

package org.plumbline.command;

import java.util.List;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.finding.Verdict;

/**
 * An article with what the figures say of it.
 *
 * @param name of its file, or "-"
 * @param verdicts in the order of the text
 */
record Checked(String name, Reading reading, List<ClaimVerdict> verdicts) {

    long count(Verdict verdict) {
        return verdicts.stream().filter(one -> one.verdict() == verdict).count();
    }

    boolean isRefuted() {
        return count(Verdict.REFUTED) > 0;
    }
}

package org.plumbline.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;

/**
 * Holds the claims of one text to reference figures. Immutable and safe for many threads; make one and keep it.
 *
 * <p>The same text and figures give the same answer, whatever the order of the series and their rows.
 */
public final class Checker {

    /** A checker with the rules of {@code src/main/resources/org/plumbline/engine/check}. */
    public Checker() {}

    /**
     * One answer for each claim of the reading, in its order.
     *
     * @param publishedOn the day of the article, which says what edition decides; empty for "today's newest"
     * @param references the series to hold them to
     * @param chosen pairings that an editor chose; the others are suggested
     */
    public List<ClaimVerdict> check(
            Reading reading, Optional<LocalDate> publishedOn, List<Series> references, Map<Claim, Pairing> chosen) {
        return reading.claims().stream()
                .map(claim -> new ClaimVerdict(
                        claim, Verdict.NOT_ENOUGH_EVIDENCE, Set.of(), Optional.empty(), Optional.empty(), List.of()))
                .toList();
    }
}

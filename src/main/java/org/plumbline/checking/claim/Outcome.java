package org.plumbline.checking.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.plumbline.checking.stored.JsonText;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Interval;

/**
 * What is kept of a {@link ClaimVerdict} besides its verdict and flags. Of each series only its heading is kept, and of its
 * rows those that were used.
 *
 * @param format 1; a later form of this record reads the earlier ones
 * @param pairing what the claim was held to; empty when nothing fits
 * @param claimed the values the claim stands for
 * @param findings one for each series, the deciding one first
 * @param printed what every edition prints for the claim's row
 */
public record Outcome(
        int format,
        Optional<Pairing> pairing,
        Optional<Interval> claimed,
        List<Finding> findings,
        List<Printed> printed) {

    static final Outcome NOT_YET = new Outcome(1, Optional.empty(), Optional.empty(), List.of(), List.of());

    public Outcome {
        findings = List.copyOf(findings);
        printed = List.copyOf(printed);
    }

    static Outcome of(ClaimVerdict verdict, List<Printed> printed) {
        return new Outcome(
                1,
                verdict.pairing(),
                verdict.claimed(),
                verdict.findings().stream().map(Outcome::withoutUnusedRows).toList(),
                printed);
    }

    private static Finding withoutUnusedRows(Finding finding) {
        return new Finding(
                finding.series().map(Outcome::heading),
                finding.verdict(),
                finding.reason(),
                finding.explanation(),
                finding.figures(),
                finding.besides(),
                finding.held(),
                finding.rank(),
                finding.decides());
    }

    public static Series heading(Series series) {
        return series.with(List.of());
    }

    /** The ids of the series it is held to. */
    Set<Long> series() {
        return findings.stream()
                .flatMap(finding -> finding.series().stream())
                .map(series -> Long.valueOf(series.key()))
                .collect(Collectors.toSet());
    }

    Optional<Finding> deciding() {
        return findings.stream().filter(Finding::decides).findFirst();
    }

    /** As a text column has it. */
    @Immutable
    static final class AsText extends JsonText<Outcome> {
        AsText() {
            super(Outcome.class);
        }
    }
}

package org.plumbline.review;

import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Finding;

/**
 * What a decision is about: a claim, the figures it is held to, and the verdict.
 *
 * @param fingerprint all of it as one hash; another hash means that something changed
 * @param text the same in words, for people who ask what changed
 */
public record Evidence(String fingerprint, String text) {

    private static final int LONGEST = 20_000;

    public Evidence {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(text, "text");
    }

    public static Evidence of(CheckedClaim claim) {
        var text = "“%s”\nVerdict: %s%s\n%s"
                .formatted(
                        claim.quote(),
                        claim.verdict(),
                        claim.flags().isEmpty() ? "" : ", flags " + claim.flags(),
                        claim.findings().stream()
                                .filter(Finding::decides)
                                .map(Evidence::line)
                                .collect(Collectors.joining("\n")));
        return new Evidence(claim.fingerprint(), cut(text));
    }

    /** Never in the middle of a two-part character. */
    private static String cut(String text) {
        int end = Math.min(text.length(), LONGEST);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String line(Finding finding) {
        var edition = finding.series().map(Series::edition).map(Edition::title).orElse("The text itself");
        return edition + ": " + finding.explanation().text();
    }
}

package org.plumbline.review.word;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Period;
import org.plumbline.web.Codes;

/**
 * What a decision is about: a claim, the figures it is held to, and the verdict.
 *
 * @param fingerprint all of it as one hash; another hash means that something changed
 * @param text the same in words, for people who ask what changed
 * @param verdict the engine's word on it, part of the hash
 */
public record Evidence(String fingerprint, String text, Verdict verdict) {

    private static final int LONGEST = 20_000;

    public Evidence {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(verdict, "verdict");
    }

    public static Evidence of(CheckedClaim claim) {
        var deciding =
                claim.found().findings().stream().filter(Finding::decides).toList();
        var text = "“%s”\nRead as: %s\nVerdict: %s%s\n%s"
                .formatted(
                        claim.quote(),
                        reading(claim),
                        Codes.words(claim.verdict()),
                        claim.flags().isEmpty()
                                ? ""
                                : ", flags: "
                                        + claim.flags().stream()
                                                .map(Codes::words)
                                                .collect(Collectors.joining(", ")),
                        deciding.stream().map(Evidence::line).collect(Collectors.joining("\n")));
        return new Evidence(claim.fingerprint(), cut(text), claim.verdict());
    }

    /** For example "rank; rare earths; reserves; Russia; 2024; according to USGS". */
    private static String reading(CheckedClaim checked) {
        var claim = checked.claim();
        var topic = claim.topic();
        return Stream.of(
                        Codes.words(claim.kind()),
                        topic.subject(),
                        topic.measure(),
                        topic.entity(),
                        topic.period().map(Period::iso).orElse(""),
                        claim.attribution().isPresent()
                                ? "according to " + claim.attribution().who()
                                : "",
                        Codes.words(claim.modality()),
                        checked.found().claimed().map(Evidence::range).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String range(Interval values) {
        return "stands for %s to %s"
                .formatted(
                        values.lowest().map(BigDecimal::toPlainString).orElse("…"),
                        values.highest().map(BigDecimal::toPlainString).orElse("…"));
    }

    /** Never in the middle of a two-part character. */
    private static String cut(String text) {
        int end = Math.min(text.length(), LONGEST);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String line(Finding finding) {
        var edition = finding.series().map(Series::edition).map(Edition::title).orElse("The text itself");
        var figures = finding.inputs().stream()
                .map(input -> input.entity() + " " + input.value()
                        + (input.edition().equals(edition) ? "" : " (" + input.edition() + ")"))
                .collect(Collectors.joining("; "));
        return edition + ": " + finding.explanation().whole() + (figures.isEmpty() ? "" : " Figures: " + figures + ".");
    }
}

package org.plumbline.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Verdict;

/** The answer for a person at a terminal: what is refuted first, then the rest, in the order of the text. */
final class TextFormat {

    private TextFormat() {}

    static String of(Checked checked) {
        var places = new TextPlaces(checked.reading().text());
        var claims = Stream.concat(
                        checked.verdicts().stream().filter(TextFormat::isRefuted),
                        checked.verdicts().stream().filter(one -> !isRefuted(one)))
                .map(one -> claim(one, checked.name(), places))
                .collect(Collectors.joining());
        return claims + summary(checked);
    }

    private static boolean isRefuted(ClaimVerdict one) {
        return one.verdict() == Verdict.REFUTED;
    }

    private static String claim(ClaimVerdict one, String name, TextPlaces places) {
        var at = places.at(one.claim().span().start());
        var deciding = one.findings().get(0);
        return "%s:%d:%d: %s: “%s”%n    %s%s%n    %s%s%n"
                .formatted(
                        name,
                        at.line(),
                        at.column(),
                        words(one.verdict()),
                        one.claim().quote().replaceAll("\\s+", " "),
                        deciding.reason(),
                        deciding.series().map(TextFormat::source).orElse(""),
                        deciding.explanation().whole(),
                        flags(one));
    }

    private static String source(Series series) {
        var heading = Stream.of(series.subject(), series.measure(), series.period())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return " by %s, %s (%s)"
                .formatted(series.edition().source().name(), series.edition().title(), heading);
    }

    private static String flags(ClaimVerdict one) {
        return one.flags().isEmpty()
                ? ""
                : "%n    look at: %s"
                        .formatted(one.flagsInOrder().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static String words(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String summary(Checked checked) {
        return "%s: %d claims: %d refuted, %d supported, %d conflicting, %d not settled%n"
                .formatted(
                        checked.name(),
                        checked.verdicts().size(),
                        checked.count(Verdict.REFUTED),
                        checked.count(Verdict.SUPPORTED),
                        checked.count(Verdict.CONFLICTING_EVIDENCE),
                        checked.count(Verdict.NOT_ENOUGH_EVIDENCE));
    }
}

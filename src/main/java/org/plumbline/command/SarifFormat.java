package org.plumbline.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;

/**
 * The answer as SARIF 2.1.0, which editors and code hosts show beside the text: a rule for each reason, a result for each claim,
 * an error for what is refuted. Positions count Unicode code points.
 */
final class SarifFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Checked checked;
    private final TextPlaces places;
    private final List<Reason> rules;

    private SarifFormat(Checked checked) {
        this.checked = checked;
        this.places = new TextPlaces(checked.reading().text());
        this.rules = checked.verdicts().stream()
                .map(one -> one.findings().get(0).reason())
                .distinct()
                .sorted()
                .toList();
    }

    /** A tree of maps and lists, to be written as JSON. */
    static Map<String, Object> of(Checked checked) {
        return new SarifFormat(checked).log();
    }

    private Map<String, Object> log() {
        var driver = Map.of(
                "name",
                "Plumbline",
                "rules",
                rules.stream().map(SarifFormat::rule).toList());
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver));
        run.put("invocations", List.of(Map.of("executionSuccessful", true)));
        run.put("columnKind", "unicodeCodePoints");
        run.put("artifacts", List.of(Map.of("location", location(), "mimeType", "text/plain", "encoding", "UTF-8")));
        run.put("results", checked.verdicts().stream().map(this::result).toList());
        var log = new LinkedHashMap<String, Object>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> rule(Reason reason) {
        var words = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Map.of(
                "id",
                reason.name(),
                "shortDescription",
                Map.of("text", Character.toUpperCase(words.charAt(0)) + words.substring(1)));
    }

    private Map<String, Object> result(ClaimVerdict one) {
        var deciding = one.findings().get(0);
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", deciding.reason().name());
        result.put("ruleIndex", rules.indexOf(deciding.reason()));
        result.put("kind", kind(one.verdict()));
        result.put("level", one.verdict() == Verdict.REFUTED ? "error" : "none");
        result.put("message", Map.of("text", message(one, deciding)));
        result.put("locations", List.of(Map.of("physicalLocation", physical(one))));
        result.put(
                "properties",
                Map.of(
                        "verdict",
                        one.verdict().name(),
                        "kind",
                        one.claim().kind().name(),
                        "flags",
                        one.flagsInOrder().stream().map(Enum::name).toList()));
        return result;
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case REFUTED -> "fail";
            case SUPPORTED -> "pass";
            case CONFLICTING_EVIDENCE -> "review";
            case NOT_ENOUGH_EVIDENCE -> "open";
        };
    }

    private static String message(ClaimVerdict one, Finding deciding) {
        var by = deciding.series()
                .map(series -> " (%s, %s)"
                        .formatted(
                                series.edition().source().name(),
                                series.edition().title()))
                .orElse("");
        return "“%s”: %s%s"
                .formatted(one.claim().quote(), deciding.explanation().whole(), by);
    }

    private Map<String, Object> physical(ClaimVerdict one) {
        var span = one.claim().span();
        var start = places.at(span.start());
        var end = places.at(span.end());
        var region = new LinkedHashMap<String, Object>();
        region.put("startLine", start.line());
        region.put("startColumn", start.column());
        region.put("endLine", end.line());
        region.put("endColumn", end.column());
        region.put("charOffset", places.codePoints(span.start()));
        region.put("charLength", places.codePoints(span.end()) - places.codePoints(span.start()));
        region.put("snippet", Map.of("text", one.claim().quote()));
        var location = new LinkedHashMap<>(location());
        location.put("index", 0);
        return Map.of("artifactLocation", location, "region", region);
    }

    private Map<String, Object> location() {
        return Map.of("uri", checked.name().equals(Arguments.PIPE) ? "stdin" : uri(Path.of(checked.name())));
    }

    /** Relative as it was typed, so that it is found wherever the folder lies. */
    private static String uri(Path file) {
        if (file.isAbsolute()) {
            return file.toUri().toString();
        }
        var parts = new ArrayList<String>();
        file.normalize().forEach(part -> parts.add(part.toString()));
        return URI.create("/").resolve(encoded(parts)).toString().substring(1);
    }

    private static URI encoded(List<String> parts) {
        try {
            return new URI(null, null, "/" + String.join("/", parts), null);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException("A path is always the path of an address", impossible);
        }
    }
}

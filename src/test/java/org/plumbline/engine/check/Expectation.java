package org.plumbline.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Verdict;

/**
 * What is expected at one quote. Its fields are explained in the header of the reason codes' conventions: alternatives that
 * count as right, words that the explanation must have, flags, verdicts that are forbidden.
 *
 * @param right verdict and reason, each pair of which is right; a reason of "" is any
 * @param absent whether no claim at the quote is right: required, allowed or neither
 */
record Expectation(
        List<String> quotes,
        List<Pair> right,
        List<String> mentions,
        Set<String> flags,
        Set<String> forbidden,
        Absent absent) {

    enum Absent {
        REQUIRED,
        ALLOWED,
        WRONG
    }

    record Pair(String verdict, String reason) {

        boolean matches(ClaimVerdict answer) {
            return answer.verdict().name().equals(verdict)
                    && (reason.isEmpty()
                            || answer.findings().stream()
                                    .anyMatch(finding -> finding.reason().name().equals(reason)));
        }
    }

    static Expectation of(JsonNode expect) {
        var quotes = new ArrayList<>(List.of(VerdictCase.text(expect, "quote")));
        quotes.addAll(strings(expect, "or_quotes"));
        var right = new ArrayList<Pair>();
        if (!VerdictCase.text(expect, "verdict").isEmpty()) {
            right.add(pair(expect));
        }
        VerdictCase.stream(expect.path("accept")).forEach(accept -> right.add(pair(accept)));
        return new Expectation(
                quotes,
                right,
                strings(expect, "must_mention"),
                Set.copyOf(strings(expect, "flags")),
                Set.copyOf(strings(expect, "forbid")),
                expect.path("no_claim").asBoolean()
                        ? Absent.REQUIRED
                        : expect.path("allow_absent").asBoolean() ? Absent.ALLOWED : Absent.WRONG);
    }

    /** Whether the verdict at the quote is right. */
    boolean verdictRight(String text, List<ClaimVerdict> answers) {
        List<ClaimVerdict> hits = at(text, answers);
        if (absent == Absent.REQUIRED) {
            return hits.stream()
                    .allMatch(hit ->
                            hit.claim().kind() == ClaimKind.DATE && hit.verdict() == Verdict.NOT_ENOUGH_EVIDENCE);
        }
        if (hits.isEmpty()) {
            return absent == Absent.ALLOWED;
        }
        boolean allowed = !areAtOdds(hits)
                && hits.stream()
                        .noneMatch(hit -> forbidden.contains(hit.verdict().name()));
        return allowed
                && (right.isEmpty()
                        || hits.stream()
                                .anyMatch(hit -> right.stream()
                                        .anyMatch(pair -> pair.verdict()
                                                .equals(hit.verdict().name()))));
    }

    /** Whether two claims that overlap are given opposite verdicts. */
    private static boolean areAtOdds(List<ClaimVerdict> hits) {
        return hits.stream()
                .anyMatch(one -> hits.stream()
                        .anyMatch(other ->
                                one.claim().span().overlaps(other.claim().span())
                                        && one.verdict() == Verdict.SUPPORTED
                                        && other.verdict() == Verdict.REFUTED));
    }

    /** Whether, besides, the reason, the words and the flags are right. */
    boolean allRight(String text, List<ClaimVerdict> answers) {
        List<ClaimVerdict> hits = at(text, answers);
        boolean settled = absent == Absent.REQUIRED || hits.isEmpty() || right.isEmpty();
        return verdictRight(text, answers) && (settled || hits.stream().anyMatch(this::isFull));
    }

    private boolean isFull(ClaimVerdict answer) {
        String said = answer.findings().stream()
                .map(Finding::explanation)
                .map(explanation -> explanation.text())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        Set<String> raised = answer.flags().stream().map(Enum::name).collect(Collectors.toSet());
        return right.stream().anyMatch(pair -> pair.matches(answer))
                && mentions.stream().allMatch(wanted -> isSaid(wanted, said))
                && raised.containsAll(flags);
    }

    /** One of the alternatives stands in the words, a number only as a whole number. */
    private static boolean isSaid(String wanted, String said) {
        return List.of(wanted.toLowerCase(Locale.ROOT).split("\\|")).stream()
                .anyMatch(word -> Pattern.compile(bounded(word)).matcher(said).find());
    }

    private static String bounded(String word) {
        String before = Character.isDigit(word.charAt(0)) ? "(?<![\\d.,])" : "";
        String after = Character.isDigit(word.charAt(word.length() - 1)) ? "(?!\\d|[.,]\\d)" : "";
        return before + Pattern.quote(word) + after;
    }

    private List<ClaimVerdict> at(String text, List<ClaimVerdict> answers) {
        return quotes.stream()
                .map(quote -> Optional.of(text.indexOf(quote))
                        .filter(start -> start >= 0)
                        .orElseThrow(() -> new AssertionError("Not in the text: " + quote)))
                .flatMap(start -> answers.stream().filter(answer -> overlaps(answer, start, quoteAt(text, start))))
                .toList();
    }

    private String quoteAt(String text, int start) {
        return quotes.stream()
                .filter(quote -> text.startsWith(quote, start))
                .findFirst()
                .orElseThrow();
    }

    private static boolean overlaps(ClaimVerdict answer, int start, String quote) {
        return answer.claim().span().start() < start + quote.length()
                && answer.claim().span().end() > start;
    }

    private static Pair pair(JsonNode node) {
        return new Pair(VerdictCase.text(node, "verdict"), VerdictCase.text(node, "reason"));
    }

    private static List<String> strings(JsonNode node, String field) {
        return VerdictCase.stream(node.path(field)).map(JsonNode::asText).toList();
    }
}

package org.plumbline.engine.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.pairing.word.Words;

/**
 * What a text says its amount leaves out or takes in, "not counting pensions", against what the figure's note or definition says of the
 * same: "Includes 1.1 billion of pensions". The same number is then refuted, and another one open, since it may be that of the other
 * scope; so is either where the two have a word in common and may speak of different things.
 */
final class StatedScope {

    private static final String WITHOUT = WordPattern.any(StatedScope.class, "scopes.csv", "without");
    private static final String WITH = WordPattern.any(StatedScope.class, "scopes.csv", "with");

    /** What is left out or counted, up to the end of its clause. */
    private static final Pattern SCOPE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(" + WITHOUT + ")|(" + WITH + "))\\s+((?:[^.;,:()]|(?<=\\d)[.,](?=\\d)){2,80})");

    private final List<Set<String>> without = new ArrayList<>();
    private final List<Set<String>> with = new ArrayList<>();

    private StatedScope(String text) {
        Matcher scope = SCOPE.matcher(text);
        while (scope.find()) {
            (scope.group(1) == null ? with : without).add(told(scope.group(3)));
        }
    }

    /** The judgement, unless the text and the figure say the opposite of each other about what is counted. */
    static Judgement against(Statement statement, Judgement judgement) {
        boolean settled = judgement.isSupported() || judgement.isRefuted();
        if (!settled || !(statement.claim().assertion() instanceof Assertion.Value)) {
            return judgement;
        }
        var said = new StatedScope(statement.claim().quote() + statement.trailing());
        var printed = new StatedScope(notes(judgement));
        return said.isEmpty() || said.agrees(printed) || !said.contradicts(printed, StatedScope::touch)
                ? judgement
                : judgement.but(
                        judgement.isSupported() && said.contradicts(printed, StatedScope::areOne)
                                ? Verdict.REFUTED
                                : Verdict.NOT_ENOUGH_EVIDENCE,
                        Reason.DEFINITION_DIFFERS,
                        "The figure's own note says the opposite of what the text says is counted: “%s”"
                                .formatted(notes(judgement).strip()),
                        Flag.NOTE_APPLIES);
    }

    private static String notes(Judgement judgement) {
        return judgement.figures().stream()
                .findFirst()
                .map(Figure::note)
                .filter(note -> !note.isBlank())
                .orElseGet(() -> judgement.table().series().definition());
    }

    private boolean isEmpty() {
        return without.isEmpty() && with.isEmpty();
    }

    /** @param same whether what one leaves out and the other counts is the same */
    private boolean contradicts(StatedScope other, BiPredicate<Set<String>, Set<String>> same) {
        return any(without, other.with, same) || any(with, other.without, same);
    }

    /** "Leaving out imported scrap" beside "includes scrap, but excludes imported scrap". */
    private boolean agrees(StatedScope other) {
        return any(without, other.without, StatedScope::areOne) || any(with, other.with, StatedScope::areOne);
    }

    private static boolean any(
            List<Set<String>> some, List<Set<String>> others, BiPredicate<Set<String>, Set<String>> same) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> same.test(one, other)));
    }

    /** "pensions" and "military pensions". */
    private static boolean areOne(Set<String> one, Set<String> other) {
        return touch(one, other) && (one.containsAll(other) || other.containsAll(one));
    }

    private static boolean touch(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    /** The words for what is counted, without how much it is. */
    private static Set<String> told(String clause) {
        return Words.telling(clause).stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }
}

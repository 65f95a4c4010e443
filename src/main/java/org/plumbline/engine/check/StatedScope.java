package org.plumbline.engine.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * scope.
 */
final class StatedScope {

    private static final String WITHOUT = WordPattern.any(StatedScope.class, "scopes.csv", "without");
    private static final String WITH = WordPattern.any(StatedScope.class, "scopes.csv", "with");

    /** What is left out or counted, up to the end of its clause. */
    private static final Pattern SCOPE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(" + WITHOUT + ")|(" + WITH + "))\\s+((?:[^.;,:()]|(?<=\\d)[.,](?=\\d)){2,80})");

    private final Set<String> without = new HashSet<>();
    private final Set<String> with = new HashSet<>();

    private StatedScope(String text) {
        Matcher scope = SCOPE.matcher(text);
        while (scope.find()) {
            (scope.group(1) == null ? with : without).addAll(Words.telling(scope.group(3)));
        }
    }

    /** The judgement, unless the text and the figure say the opposite of each other about what is counted. */
    static Judgement against(Statement statement, Judgement judgement) {
        boolean settled = judgement.isSupported() || judgement.isRefuted();
        if (!settled || !(statement.claim().assertion() instanceof Assertion.Value)) {
            return judgement;
        }
        var said = new StatedScope(statement.claim().quote() + statement.trailing());
        return said.isEmpty() || !said.contradicts(new StatedScope(notes(judgement)))
                ? judgement
                : judgement.but(
                        judgement.isSupported() ? Verdict.REFUTED : Verdict.NOT_ENOUGH_EVIDENCE,
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

    private boolean contradicts(StatedScope other) {
        return !Collections.disjoint(without, other.with) || !Collections.disjoint(with, other.without);
    }
}

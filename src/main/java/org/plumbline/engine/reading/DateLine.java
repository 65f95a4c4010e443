package org.plumbline.engine.reading;

import java.util.List;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds where a date is the statement: a line that has nothing else, or a day for which something is foretold. */
final class DateLine {

    private DateLine() {}

    static List<Draft> read(Sentence sentence) {
        var all = sentence.pieces().stream()
                .filter(DateLine::isResolved)
                .map(piece -> piece.number().orElseThrow())
                .toList();
        if (!all.isEmpty() && isAlone(sentence)) {
            return List.of(Draft.of(0, sentence.size(), new Assertion.Date(all.get(all.size() - 1)), all));
        }
        return foretold(sentence);
    }

    private static List<Draft> foretold(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isResolved(sentence.at(i)) && sentence.has(Role.MODAL)) {
                var date = sentence.at(i).number().orElseThrow();
                return List.of(Draft.of(0, i + 1, new Assertion.Date(date), List.of(date)));
            }
        }
        return List.of();
    }

    /** Whether a sentence has nothing but dates: "Tuesday, April 1, 2025". */
    static boolean isAlone(Sentence sentence) {
        return sentence.pieces().stream().allMatch(piece -> piece.isDate() || piece.isSign());
    }

    private static boolean isResolved(Piece piece) {
        return piece.isDate() && piece.number().orElseThrow().period() != null;
    }
}

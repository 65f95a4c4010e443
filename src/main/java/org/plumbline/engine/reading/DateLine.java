package org.plumbline.engine.reading;

import java.util.List;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds where a date is the statement: a line that has nothing else, or a day for which something is foretold. */
final class DateLine {

    private DateLine() {}

    static List<Draft> read(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isResolved(sentence.at(i)) && (sentence.size() <= 2 || sentence.has(Role.MODAL))) {
                var date = sentence.at(i).number().orElseThrow();
                return List.of(Draft.of(0, i + 1, new Assertion.Date(date), List.of(date)));
            }
        }
        return List.of();
    }

    private static boolean isResolved(Piece piece) {
        return piece.isDate() && piece.number().orElseThrow().period() != null;
    }
}

package org.plumbline.engine.reading;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Finds where a date is the statement: a line that has nothing else, or a day for which something is foretold. */
final class DateLine {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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

    /** Dates whose day of the week is another, "Wednesday, April 1, 2025": whatever else the sentence says, they cannot be right. */
    static List<Draft> impossible(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(i -> isResolved(sentence.at(i)) && isOnAnotherDay(sentence.at(i)))
                .mapToObj(i -> Draft.of(
                        i,
                        i + 1,
                        new Assertion.Date(sentence.at(i).number().orElseThrow()),
                        List.of(sentence.at(i).number().orElseThrow())))
                .toList();
    }

    static boolean isImpossible(Sentence sentence, Draft draft) {
        return draft.to() == draft.from() + 1
                && isResolved(sentence.at(draft.from()))
                && isOnAnotherDay(sentence.at(draft.from()));
    }

    private static boolean isOnAnotherDay(Piece piece) {
        var period = piece.number().orElseThrow().period();
        return period.first().equals(period.last())
                && YEAR.matcher(piece.text()).find()
                && Arrays.stream(DayOfWeek.values())
                        .filter(day -> piece.lower()
                                .contains(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                        .toLowerCase(Locale.ROOT)))
                        .anyMatch(day -> day != period.first().getDayOfWeek());
    }

    /** Whether a sentence has nothing but dates: "Tuesday, April 1, 2025". */
    static boolean isAlone(Sentence sentence) {
        return sentence.pieces().stream().allMatch(piece -> piece.isDate() || piece.isSign());
    }

    private static boolean isResolved(Piece piece) {
        return piece.isDate() && piece.number().orElseThrow().period() != null;
    }
}

package org.plumbline.engine.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Finds where a date is the statement: a line that has nothing else, or a day for which something is foretold. */
final class StatedDate {

    private static final long DATE = Roles.of(Role.DATE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private StatedDate() {}

    static List<Draft> read(Sentence sentence) {
        int first = resolved(sentence, 0);
        if (first < 0) {
            return List.of();
        }
        return isAlone(sentence) ? List.of(ofAll(sentence)) : foretold(sentence, first);
    }

    private static Draft ofAll(Sentence sentence) {
        var all = new ArrayList<Mention>();
        for (int i = resolved(sentence, 0); i >= 0; i = resolved(sentence, i + 1)) {
            all.add(sentence.at(i).number().orElseThrow());
        }
        return Draft.of(0, sentence.size(), new Assertion.Date(all.get(all.size() - 1)), all);
    }

    private static List<Draft> foretold(Sentence sentence, int first) {
        if (!sentence.has(Role.MODAL)) {
            return List.of();
        }
        var date = sentence.at(first).number().orElseThrow();
        return List.of(Draft.of(0, first + 1, new Assertion.Date(date), List.of(date)));
    }

    /** Dates whose day of the week is another, "Wednesday, April 1, 2025": whatever else the sentence says, they cannot be right. */
    static List<Draft> impossible(Sentence sentence) {
        var found = new ArrayList<Draft>();
        for (int i = resolved(sentence, 0); i >= 0; i = resolved(sentence, i + 1)) {
            if (isOnAnotherDay(sentence.at(i))) {
                var date = sentence.at(i).number().orElseThrow();
                found.add(Draft.of(i, i + 1, new Assertion.Date(date), List.of(date)));
            }
        }
        return found;
    }

    static boolean isImpossible(Sentence sentence, Draft draft) {
        return draft.to() == draft.from() + 1
                && resolved(sentence, draft.from()) == draft.from()
                && isOnAnotherDay(sentence.at(draft.from()));
    }

    private static boolean isOnAnotherDay(Piece piece) {
        var period = piece.number().orElseThrow().period();
        return period.first().equals(period.last())
                && namesOtherThan(period.first().getDayOfWeek(), piece.lower())
                && YEAR.matcher(piece.text()).find();
    }

    private static boolean namesOtherThan(DayOfWeek day, String date) {
        for (var other : DayOfWeek.values()) {
            if (other != day && date.contains(WEEKDAYS.get(other.ordinal()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence has nothing but dates: "Tuesday, April 1, 2025". */
    static boolean isAlone(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.at(i).isDate() && !sentence.at(i).isSign()) {
                return false;
            }
        }
        return true;
    }

    /** The first date from a place on whose time is known; -1 for none. */
    private static int resolved(Sentence sentence, int from) {
        int i = sentence.next(DATE, from);
        while (i >= 0 && sentence.at(i).number().orElseThrow().period() == null) {
            i = sentence.next(DATE, i + 1);
        }
        return i;
    }
}

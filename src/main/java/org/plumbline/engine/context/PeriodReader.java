package org.plumbline.engine.context;

import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/** Finds when a claim's figure holds: "in 2024" behind it, "On 1 January 2021" at the head of its sentence. */
final class PeriodReader {

    Optional<Period> read(Sentence sentence, Draft draft) {
        if (draft.hint().period().isPresent()) {
            return draft.hint().period();
        }
        var clause = Clause.around(sentence, draft.from(), draft.to());
        return first(sentence, draft.from(), draft.to(), draft)
                .or(() -> first(sentence, draft.to(), endOfPart(sentence, draft.to(), clause.to()), draft))
                .or(() -> last(sentence, clause.from(), draft.from(), draft))
                .or(() -> first(sentence, draft.to(), clause.to(), draft))
                .or(() -> first(sentence, 0, sentence.size(), draft));
    }

    /** Up to the next comma or figure: behind it begins another part. */
    private static int endOfPart(Sentence sentence, int from, int to) {
        int i = from;
        while (i < to && !sentence.is(i, ",") && !sentence.at(i).isFigure()) {
            i++;
        }
        return i;
    }

    private static Optional<Period> first(Sentence sentence, int from, int to, Draft draft) {
        for (int i = from; i < to; i++) {
            var period = at(sentence, i, draft);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> last(Sentence sentence, int from, int to, Draft draft) {
        for (int i = to - 1; i >= from; i--) {
            var period = at(sentence, i, draft);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> at(Sentence sentence, int i, Draft draft) {
        return sentence.at(i)
                .number()
                .filter(number -> sentence.at(i).isDate())
                .filter(date -> !isOtherTime(sentence, i))
                .map(Mention::period)
                .filter(period -> !isBase(draft, period));
    }

    /** "since 1990", "than in January", "in the edition of January 2023": not when the figure holds. */
    private static boolean isOtherTime(Sentence sentence, int i) {
        return sentence.is(i - 1, "since")
                || sentence.is(i - 2, "than")
                || sentence.is(i - 1, "than")
                || sentence.has(i, Role.PAST)
                || sentence.has(i - 1, Role.EDITION)
                || sentence.has(i + 1, Role.EDITION)
                || sentence.is(i - 1, "of") && sentence.has(i - 2, Role.EDITION);
    }

    private static boolean isBase(Draft draft, Period period) {
        return draft.assertion() instanceof Change change
                && change.since().filter(period::equals).isPresent();
    }
}

package org.plumbline.engine.pattern.change;

import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Sentence;

/** Tells a date that a change is counted from ("since January", "from 11.4 million in 2019") from the date of the change. */
final class BaseDate {

    private static final int EVENT = 5; // pieces, up to the date: "from the general election of 2021"

    private BaseDate() {}

    /** @param from the value before the change, if it is given */
    static boolean is(Sentence sentence, int date, Optional<Mention> from) {
        var before = sentence.at(date - 1);
        return before.isOneOf("since", "from")
                || before.is("between") && sentence.is(date + 1, "and")
                || before.isOneOf("in", "of") && isFrom(sentence, date - 2, from)
                || isFrom(sentence, date - 1, from)
                || isOfEvent(sentence, date);
    }

    private static boolean isFrom(Sentence sentence, int i, Optional<Mention> from) {
        var piece = sentence.at(i);
        return piece.isFigure()
                && from.filter(value -> piece.span().equals(value.span())).isPresent();
    }

    /** "from the election of 2021", "since the end of December": what was then is compared with. */
    private static boolean isOfEvent(Sentence sentence, int date) {
        int i = date - 1;
        while (i > 0 && i > date - EVENT && !isBack(sentence, i) && !endsEvent(sentence, i)) {
            i--;
        }
        return i < date - 1 && isBack(sentence, i) && sentence.at(date - 1).isOneOf("of", "in");
    }

    private static boolean isBack(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("from", "since");
    }

    private static boolean endsEvent(Sentence sentence, int i) {
        return sentence.is(i, ",") || sentence.at(i).isFigure();
    }
}

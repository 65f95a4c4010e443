package org.plumbline.engine.pattern.change;

import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * The values that a change behind a comma belongs to: 48,888 tonnes in "reached 48,888 tonnes in 2022, a rise of 2.3%", 290 and 185
 * in "290 people, compared with 185 in 2020, a rise of 57%".
 *
 * @param to the value after the change
 * @param from the value before it
 */
public record Apposition(Optional<Mention> to, Optional<Mention> from) {

    private static final WordSet COMPARED = WordSet.of("more", "fewer", "less", "higher", "lower");

    private static final Apposition NONE = new Apposition(Optional.empty(), Optional.empty());
    private static final int REACH = 14;

    /**
     * @param start where the change begins
     * @param like a number of the change; the values count the same, if this is no percentage
     */
    public static Apposition before(Sentence sentence, int start, Optional<Mention> like) {
        int comma = commaBefore(sentence, start);
        Optional<Mention> base = Optional.empty();
        for (int i = comma - 1; i > comma - REACH && i >= 0 && !sentence.at(i).isOneOf(";", ":"); i--) {
            if (!sentence.at(i).isFigure()) {
                continue;
            }
            var number = sentence.at(i).number().filter(value -> fits(value, like));
            if (number.isEmpty() || isChange(sentence, i)) {
                return NONE;
            }
            if (base.isPresent() || !isBase(sentence, i)) {
                return new Apposition(number, base);
            }
            base = number;
        }
        return NONE;
    }

    /** The comma before a change, an alternative ("15.8 points, or 22.2 percent,") passed over. 0 for none. */
    private static int commaBefore(Sentence sentence, int start) {
        int from = start;
        while (from > 1
                && (sentence.is(from - 1, "or")
                        || sentence.is(from, "or")
                        || sentence.is(from, ",") && sentence.is(from + 1, "or"))) {
            from--;
        }
        from = from < start && sentence.at(from).isFigure() ? from : start;
        for (int i = from - 1; i > from - 5 && i > 0; i--) {
            if (sentence.is(i, ",")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isBase(Sentence sentence, int i) {
        return sentence.is(i - 1, "from")
                || sentence.at(i - 1).isOneOf("with", "against", "after", "to")
                        && sentence.at(i - 2).isOneOf(",", "compared");
    }

    /** A figure that is a change itself has no change: "come down by 33.1 points". */
    private static boolean isChange(Sentence sentence, int i) {
        return sentence.at(i - 1).isOneOf("by", "of")
                || sentence.has(i - 1, Role.CHANGE_VERB)
                || sentence.at(i + 1).isOneOf(COMPARED)
                || Amounts.isMore(sentence.at(i))
                || Amounts.isMultiple(sentence.at(i))
                || sentence.has(i, Role.MULTIPLY);
    }

    private static boolean fits(Mention value, Optional<Mention> like) {
        boolean plain = value.kind() != MentionKind.ORDINAL
                && value.kind() != MentionKind.DURATION
                && value.value().isPresent();
        return plain
                && like.filter(number -> isPercentOf(number, value)
                                || isPointsOf(number, value)
                                || Amounts.areAlike(number, value))
                        .isPresent();
    }

    private static boolean isPointsOf(Mention number, Mention value) {
        return number.unit().name().contains("percentage point") && value.kind() == MentionKind.PERCENT;
    }

    private static boolean isPercentOf(Mention number, Mention value) {
        return number.kind() == MentionKind.PERCENT && value.kind() != MentionKind.PERCENT;
    }
}

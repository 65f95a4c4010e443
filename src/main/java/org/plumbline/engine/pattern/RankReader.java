package org.plumbline.engine.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.mention.Direction;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads places in an order: "the fifth largest", "third place", "ranks tenth", "a distant third", "second only to China", "among
 * the top four", "the biggest miner by far", "the largest producer after Chile".
 */
final class RankReader implements PatternReader {

    private static final int LAST_PLACE = 1000;

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).isNumber(MentionKind.ORDINAL) && !drafts.isTaken(i)) {
                ordinal(sentence, i).ifPresent(drafts::add);
            }
        }
        if (sentence.has(Role.SUPERLATIVE)) {
            for (int i = sentence.next(Role.SUPERLATIVE, 0, sentence.size()); i >= 0; ) {
                if (!drafts.covers(i)) {
                    superlative(sentence, i).ifPresent(drafts::add);
                }
                i = sentence.next(Role.SUPERLATIVE, i + 1, sentence.size());
            }
        }
    }

    private Optional<Draft> ordinal(Sentence sentence, int i) {
        int place = placeOf(sentence, i);
        if (place < 1 || place > LAST_PLACE) {
            return Optional.empty();
        }
        int next = skipHyphen(sentence, i + 1);
        if (isSecondOnlyTo(sentence, i)) {
            return Optional.of(secondOnlyTo(sentence, i));
        }
        if (sentence.has(next, Role.SUPERLATIVE)) {
            return Optional.of(new RankPhrase(sentence, i, next).draft(place, place));
        }
        if (sentence.is(next, "to") && sentence.at(next + 1).isNumber(MentionKind.ORDINAL)) {
            return moved(sentence, i, next + 1);
        }
        if (sentence.has(next, Role.PLACE_NOUN) && !sentence.has(next, Role.RANK_VERB)) {
            return Optional.of(new RankPhrase(sentence, i, next).draft(place, place));
        }
        return isPredicate(sentence, i)
                ? Optional.of(new RankPhrase(sentence, i, i).draft(place, place))
                : Optional.empty();
    }

    /** "from second to sixth place": the place now held. */
    private Optional<Draft> moved(Sentence sentence, int first, int second) {
        int noun = skipHyphen(sentence, second + 1);
        if (!sentence.has(noun, Role.PLACE_NOUN)) {
            return Optional.empty();
        }
        int place = placeOf(sentence, second);
        var draft = new RankPhrase(sentence, second, noun).draft(place, place);
        var numbers = new ArrayList<Mention>();
        numbers.add(sentence.at(first).number().orElseThrow());
        numbers.addAll(draft.numbers());
        int from = sentence.is(first - 1, "from") ? first - 1 : first;
        return Optional.of(new Draft(from, draft.to(), draft.assertion(), numbers, draft.hint()));
    }

    private static boolean isSecondOnlyTo(Sentence sentence, int i) {
        return placeOf(sentence, i) == 2 && sentence.is(i + 1, "only") && sentence.is(i + 2, "to")
                || placeOf(sentence, i) == 2
                        && sentence.is(i + 1, "to")
                        && sentence.at(EntityList.from(sentence, i + 2).end() - 1)
                                .isEntity();
    }

    private static Draft secondOnlyTo(Sentence sentence, int i) {
        int to = sentence.is(i + 1, "only") ? i + 3 : i + 2;
        var others = EntityList.from(sentence, to);
        int place = others.names().size() + 1;
        var rank = new Rank(Math.max(2, place), Math.max(2, place), Direction.DOWN, others.names(), false, "");
        return Draft.of(
                i,
                Math.max(to, others.end()),
                rank,
                List.of(sentence.at(i).number().orElseThrow()));
    }

    /** Whether an ordinal is what somebody is said to be: "is a distant third with", "ranks tenth,", "tied for third". */
    private static boolean isPredicate(Sentence sentence, int i) {
        return endsNounPhrase(sentence, i + 1) && (followsRankWord(sentence, i) || isApposition(sentence, i));
    }

    private static boolean endsNounPhrase(Sentence sentence, int i) {
        var next = sentence.at(i);
        return next.lower().isEmpty()
                || next.isSign() && !next.is("-") && !next.is("%")
                || next.has(Role.AFTER)
                || next.has(Role.PREPOSITION) && !next.is("of")
                || next.isOneOf("and", "but", "while", "overall", "worldwide", "globally", "again")
                || next.isDate();
    }

    private static boolean followsRankWord(Sentence sentence, int i) {
        int before = i - 1;
        for (int steps = 0; steps < 3 && isModifier(sentence, before); steps++) {
            before--;
        }
        if (sentence.is(before, "for") || sentence.is(before, "in") && i == before + 1) {
            before--;
        }
        return sentence.has(before, Role.TIE) && !sentence.has(before, Role.CHANGE_PARTICLE)
                || sentence.has(before, Role.TIE) && sentence.is(before + 1, "for")
                || sentence.has(before, Role.RANK_VERB) && !sentence.is(before + 1, "for");
    }

    private static boolean isModifier(Sentence sentence, int i) {
        var piece = sentence.at(i);
        return piece.isOneOf("a", "the", "distant", "close", "now", "only", "still", "equal", "joint", "a distant")
                || piece.isPlainWord() && sentence.is(i - 1, "a");
    }

    /** "Nigeria, sixth with 233 million," and "with South Africa a distant third". */
    private static boolean isApposition(Sentence sentence, int i) {
        int before = i - 1;
        while (isModifier(sentence, before)) {
            before--;
        }
        boolean comma = sentence.is(before, ",") && sentence.at(before - 1).isEntity() && before == i - 1;
        return comma
                || sentence.at(before).isEntity() && before < i - 1
                || sentence.at(before).isEntity() && sentence.is(before - 1, "with");
    }

    private Optional<Draft> superlative(Sentence sentence, int i) {
        if (isVague(sentence, i)) {
            return Optional.empty();
        }
        var count = countBeside(sentence, i);
        var phrase = new RankPhrase(sentence, count.map(c -> Math.min(c, i)).orElse(i), i);
        if (count.isPresent()) {
            int last = placeOf(sentence, count.get());
            return last > 1 && last <= LAST_PLACE && isMembership(sentence, Math.min(count.get(), i), phrase)
                    ? Optional.of(phrase.draft(1, last))
                    : Optional.empty();
        }
        return phrase.isDefinite() ? Optional.of(phrase.draft(1, 1)) : Optional.empty();
    }

    /** "one of the largest" has no place; "the largest ever", "the most in a decade" are records in time. */
    private static boolean isVague(Sentence sentence, int i) {
        return sentence.is(i, "most") && (sentence.is(i + 1, "of") || !sentence.is(i - 1, "the"))
                || sentence.is(i, "least") && sentence.is(i - 1, "at");
    }

    private static Optional<Integer> countBeside(Sentence sentence, int i) {
        int after = skipHyphen(sentence, i + 1);
        for (int place : new int[] {i - 1, after}) {
            if (sentence.at(place).isFigure()
                    && isCount(sentence.at(place).number().orElseThrow())) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static boolean isCount(Mention number) {
        return number.value().filter(RankReader::isWhole).isPresent()
                && (number.unit().name().isEmpty() || number.unit().dimension().startsWith("count"));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isMembership(Sentence sentence, int from, RankPhrase phrase) {
        int before = sentence.is(from - 1, "the") ? from - 1 : from;
        return sentence.at(before - 1).isOneOf("among", "in", "of", "a", "into", "within", "world's")
                || sentence.is(before - 1, "one")
                || !phrase.listed().isEmpty();
    }

    private static int placeOf(Sentence sentence, int i) {
        return sentence.at(i)
                .number()
                .flatMap(Mention::value)
                .filter(RankReader::isWhole)
                .map(value -> value.min(BigDecimal.valueOf(LAST_PLACE + 1)).intValue())
                .orElse(0);
    }

    static int skipHyphen(Sentence sentence, int i) {
        return sentence.is(i, "-") ? i + 1 : i;
    }

    /** What a superlative implies to be measured: population for "most populous". */
    static Optional<String> impliedMeasure(Sentence sentence, int i) {
        return sentence.at(i).as(Role.SUPERLATIVE).map(Meaning::detail).filter(measure -> !measure.isEmpty());
    }
}

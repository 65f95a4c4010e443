package org.plumbline.engine.pattern.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads places in an order told by a numeral: "the fifth largest", "third place", "ranks tenth", "a distant third", "second only to
 * China", "tied for third", "from second to sixth place", "No. 2".
 */
public final class RankReader implements PatternReader {

    private static final WordSet BEHIND_RANK = WordSet.read(RankReader.class, "places.csv", "behind");
    private static final WordSet BEFORE_RANK = WordSet.read(RankReader.class, "places.csv", "before");

    private static final long SIGNS = Roles.of(Role.FIGURE);

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(SIGNS, 0); i >= 0; i = sentence.next(SIGNS, i + 1)) {
            boolean place = sentence.at(i).isNumber(MentionKind.ORDINAL) || isNumbered(sentence, i);
            if (place && !drafts.isTaken(i) && !isNamedSo(sentence, i)) {
                read(sentence, i).ifPresent(drafts::add);
            }
        }
    }

    private static Optional<Draft> read(Sentence sentence, int i) {
        int place = Order.of(sentence.at(i));
        if (place == 0) {
            return Optional.empty();
        }
        if (isSecondOnlyTo(sentence, i, place)) {
            return Optional.of(secondOnlyTo(sentence, i));
        }
        int next = Order.skipHyphen(sentence, i + 1);
        if (sentence.has(next, Role.SUPERLATIVE)) {
            return Optional.of(new RankPhrase(sentence, i, next).draft(place, place));
        }
        if (sentence.is(next, "to") && sentence.at(next + 1).isNumber(MentionKind.ORDINAL)) {
            return moved(sentence, i, next + 1);
        }
        boolean isPlace = sentence.has(next, Role.PLACE_NOUN) && !sentence.has(next, Role.RANK_VERB);
        if (isPlace) {
            return Optional.of(new RankPhrase(sentence, i, next).draft(place, place));
        }
        return isNumbered(sentence, i) || isPredicate(sentence, i)
                ? Optional.of(new RankPhrase(sentence, i, i).draft(place, place))
                : Optional.empty();
    }

    /** "the world's No. 2 producer" */
    private static boolean isNumbered(Sentence sentence, int i) {
        var piece = sentence.at(i);
        boolean abbreviated = sentence.is(i - 1, ".") && sentence.is(i - 2, "no")
                || sentence.at(i - 1).isOneOf("no", "no.", "number", "#");
        return piece.isNumber(MentionKind.ORDINAL)
                        && (!Character.isLetterOrDigit(piece.text().charAt(0))
                                || piece.lower().startsWith("no")
                                || piece.lower().startsWith("number")
                                || piece.lower().startsWith("runner"))
                || piece.isFigure()
                        && abbreviated
                        && Order.of(piece) > 0
                        && piece.number().orElseThrow().unit().name().isEmpty();
    }

    /** "the number 14 tram" */
    private static boolean isNamedSo(Sentence sentence, int i) {
        return isNumbered(sentence, i)
                && sentence.is(i - 1, "the")
                && sentence.at(i + 1).isPlainWord()
                && !RankNoun.behind(sentence, i).found();
    }

    /** "from second to sixth place": the place now held. */
    private static Optional<Draft> moved(Sentence sentence, int first, int second) {
        int noun = Order.skipHyphen(sentence, second + 1);
        boolean bare = sentence.is(first - 1, "from");
        if (!sentence.has(noun, Role.PLACE_NOUN) && !bare) {
            return Optional.empty();
        }
        int place = Order.of(sentence.at(second));
        var draft = new RankPhrase(sentence, second, sentence.has(noun, Role.PLACE_NOUN) ? noun : second)
                .draft(place, place);
        var numbers = new ArrayList<Mention>();
        numbers.add(sentence.at(first).number().orElseThrow());
        numbers.addAll(draft.numbers());
        int from = bare ? first - 1 : first;
        return Optional.of(
                Draft.of(from, draft.to(), draft.assertion(), numbers).with(draft.hint()));
    }

    private static boolean isSecondOnlyTo(Sentence sentence, int i, int place) {
        if (place != 2) {
            return false;
        }
        int to = sentence.is(i + 1, "only") ? i + 2 : i + 1;
        return sentence.is(to, "to")
                && !EntityList.from(sentence, owners(sentence, to + 1)).names().isEmpty();
    }

    /** Behind "those of": "second only to those of United" */
    private static int owners(Sentence sentence, int i) {
        boolean those = sentence.at(i).isOneOf("those", "that") && sentence.is(i + 1, "of");
        return those ? i + 2 : i;
    }

    private static Draft secondOnlyTo(Sentence sentence, int i) {
        int to = sentence.is(i + 1, "only") ? i + 3 : i + 2;
        var others = EntityList.from(sentence, owners(sentence, to));
        int place = Math.max(2, others.names().size() + 1);
        var rank = new Rank(place, place, Direction.DOWN, others.names(), false, "");
        return Draft.of(i, others.end(), rank, List.of(sentence.at(i).number().orElseThrow()));
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
                || next.isOneOf(BEHIND_RANK)
                || next.isDate();
    }

    private static boolean followsRankWord(Sentence sentence, int i) {
        int before = i - 1;
        for (int steps = 0; steps < 3 && isModifier(sentence, before); steps++) {
            before--;
        }
        boolean preposition = sentence.is(before, "for") || sentence.is(before, "in") && i == before + 1;
        int verb = preposition ? before - 1 : before;
        if (sentence.is(before, "in") && i == before + 1 && sentence.at(verb).isEntity()) {
            return true; // "the Bundesliga in third"
        }
        boolean tied = sentence.has(verb, Role.TIE) && (preposition || !sentence.has(verb, Role.CHANGE_PARTICLE));
        return tied || sentence.has(verb, Role.RANK_VERB) && !sentence.is(before, "for");
    }

    private static boolean isModifier(Sentence sentence, int i) {
        var piece = sentence.at(i);
        return piece.isOneOf(BEFORE_RANK) || piece.isPlainWord() && sentence.is(i - 1, "a");
    }

    /** "Nigeria, sixth with 233 million," and "with South Africa a distant third". */
    private static boolean isApposition(Sentence sentence, int i) {
        if (sentence.is(i - 1, ",") && sentence.at(i - 2).isEntity()) {
            return true;
        }
        int before = i - 1;
        while (isModifier(sentence, before)) {
            before--;
        }
        return sentence.at(before).isEntity() && (before < i - 1 || sentence.is(before - 1, "with"));
    }
}

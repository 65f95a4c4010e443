package org.plumbline.engine.pattern.amount;

import java.math.BigDecimal;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Small numbers that count what was named before: "17 had foreseen it", "six of them", "two of the 12 clubs", "up from three in
 * 2023", "Bulgaria's 82".
 */
final class BareCount {

    private static final WordSet OF_THEM = WordSet.of("them", "whom", "which", "these", "those");
    private static final WordSet IS =
            WordSet.of("is", "was", "are", "were", "been", "it was", "it had been", "they were");

    private static final long VERB = Roles.of(
            Role.AUXILIARY, Role.MODAL, Role.SAY, Role.CHANGE_VERB, Role.MEASURE_VERB, Role.RANK_VERB, Role.TOLL_VERB);
    private static final long OPENING = Roles.of(Role.CONJUNCTION, Role.ADVERB, Role.ONLY, Role.RELATIVE);
    private static final long CLOSING = Roles.of(Role.SIGN, Role.CONJUNCTION);

    private static final long BEING = Roles.of(Role.AUXILIARY, Role.PAST);
    private static final long AFTER_REST = VERB | Roles.of(Role.PREPOSITION, Role.ADVERB, Role.CONJUNCTION);
    private static final int MOST_HEDGES = 4;
    private static final int REACH = 7;
    private static final WordSet HAVING = WordSet.read(BareCount.class, "values.csv", "having");

    private static final WordSet ACCOUNTS = WordSet.read(BareCount.class, "values.csv", "accounting");

    private BareCount() {}

    static boolean isCount(Sentence sentence, int i) {
        return isOfThem(sentence, i + 1) && !sentence.is(i - 1, "the")
                || sentence.at(i - 1).isOneOf("which", "whom") && sentence.is(i - 2, "of")
                || isSeveral(sentence.at(i))
                        && (isSubject(sentence, i)
                                || isOfSeveral(sentence, i + 1)
                                || isOutOf(sentence, i)
                                || isDated(sentence, i + 1)
                                || isPredicate(sentence, i)
                                || isOwned(sentence, i)
                                || isAgain(sentence, i)
                                || isObject(sentence, i)
                                || isBounded(sentence, i)
                                || isOfThose(sentence, i)
                                || isOfWhich(sentence, i)
                                || sentence.is(i - 1, "another")
                                        && !sentence.at(i + 1).isPlainWord()
                                || isRest(sentence, i)
                                || isAimed(sentence, i)
                                || isMoreThan(sentence, i + 1));
    }

    /** "34 of whom", "six of them" */
    private static boolean isOfThem(Sentence sentence, int i) {
        return sentence.is(i, "of") && sentence.at(i + 1).isOneOf(OF_THEM);
    }

    private static boolean isSeveral(Piece piece) {
        return piece.number()
                .flatMap(Mention::value)
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
    }

    /** "31 were treated at once and the other 17 at home" */
    private static boolean isRest(Sentence sentence, int i) {
        return sentence.at(i - 1).isOneOf("other", "remaining")
                && sentence.is(i - 2, "the")
                && sentence.next(Role.FIGURE, 0, i) >= 0
                && (!sentence.at(i + 1).isWord() || sentence.at(i + 1).hasAny(AFTER_REST));
    }

    /** "Of 27 analysts who follow the stock 15 advise buying" */
    private static boolean isOfThose(Sentence sentence, int i) {
        return sentence.is(0, "of")
                && sentence.next(Role.FIGURE, 0, i) >= 0
                && sentence.at(i + 1).isWord()
                && !sentence.has(i + 1, Role.PREPOSITION);
    }

    /** "nine years, of which he completed four" */
    private static boolean isOfWhich(Sentence sentence, int i) {
        for (int which = i - 2; which > i - REACH && !sentence.at(which + 1).isSign(); which--) {
            if (sentence.at(which).isOneOf("which", "whom") && sentence.is(which - 1, "of")) {
                return isClosed(sentence, i);
            }
        }
        return false;
    }

    /** "trailed by as many as 19", "no higher than 47" */
    private static boolean isBounded(Sentence sentence, int i) {
        var number = sentence.at(i).number().orElseThrow();
        boolean bound = number.hedge() == Hedge.AT_MOST
                || number.hedge() == Hedge.AT_LEAST
                || number.hedge() == Hedge.MORE_THAN
                || number.hedge() == Hedge.LESS_THAN;
        return bound && Character.isDigit(sentence.at(i).text().charAt(0));
    }

    /** "killed 47", "the list names 30": what a verb counts. */
    private static boolean isObject(Sentence sentence, int i) {
        int verb = sentence.at(i - 1).has(Role.ADVERB) ? i - 2 : i - 1;
        var before = sentence.at(verb);
        boolean infinitive =
                sentence.is(verb - 1, "to") || sentence.at(verb - 1).has(Role.MODAL);
        boolean did = before.isPlainWord() && (infinitive || before.lower().endsWith("ed"));
        return before.has(Role.TOLL_VERB)
                || before.is("for") && sentence.at(verb - 1).isOneOf(ACCOUNTS)
                || (did || before.isOneOf(HAVING))
                        && Character.isDigit(sentence.at(i).text().charAt(0))
                        && isClosed(sentence, i);
    }

    /** "17 had foreseen it" at the beginning of a clause */
    private static boolean isSubject(Sentence sentence, int i) {
        var before = sentence.at(i - 1);
        boolean opens = i == 0 || before.isDate() || before.isOneOf(",", ";", ":") || before.hasAny(OPENING);
        var next = sentence.at(i + 1);
        boolean only = sentence.at(i - 1).isOneOf("only", "just");
        return opens
                && (next.hasAny(VERB)
                        || next.isPlainWord() && (only || next.lower().endsWith("ed")));
    }

    /** "two of the 12" */
    private static boolean isOfSeveral(Sentence sentence, int i) {
        return sentence.is(i, "of")
                && sentence.at(afterDeterminer(sentence, i + 1)).isFigure();
    }

    private static int afterDeterminer(Sentence sentence, int i) {
        return sentence.has(i, Role.DETERMINER) ? i + 1 : i;
    }

    /** The "12" of "two of the 12" */
    private static boolean isOutOf(Sentence sentence, int i) {
        int of = sentence.has(i - 1, Role.DETERMINER) ? i - 2 : i - 1;
        return sentence.is(of, "of") && sentence.at(of - 1).isFigure();
    }

    /** "three in 2023", "13 the year before" */
    private static boolean isDated(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("in", "of", "since") && sentence.at(i + 1).isDate()
                || sentence.has(afterDeterminer(sentence, i), Role.PAST);
    }

    /** "that of its rival is nine", "in 2022 it had been five times", where another figure stands before */
    static boolean isPredicate(Sentence sentence, int i) {
        return sentence.at(i - 1).isOneOf(IS) && isClosed(sentence, i) && sentence.next(Role.FIGURE, 0, i) >= 0;
    }

    /** "in rich countries it is roughly half" */
    static boolean isPartPredicate(Sentence sentence, int i) {
        int verb = i - 1;
        while (verb > i - MOST_HEDGES && sentence.has(verb, Role.ADVERB)) {
            verb--;
        }
        boolean accounts = sentence.is(verb, "for") && sentence.at(verb - 1).isOneOf(ACCOUNTS)
                || sentence.at(verb).isOneOf("represents", "represented", "supplies", "supplied");
        boolean apposed = sentence.is(verb, ",") && sentence.next(Role.FIGURE, 0, verb) >= 0;
        return (accounts || apposed || sentence.at(verb).hasAny(BEING)) && isClosed(sentence, i);
    }

    private static boolean isClosed(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        return next.lower().isEmpty() || next.hasAny(CLOSING);
    }

    /** "has promised itself 60 by 2030" */
    private static boolean isAimed(Sentence sentence, int i) {
        return sentence.is(i + 1, "by")
                && sentence.at(i + 2).isDate()
                && Character.isDigit(sentence.at(i).text().charAt(0))
                && sentence.at(i - 1).isWord()
                && !sentence.has(i - 1, Role.PREPOSITION);
    }

    /** "twelve more than usual" */
    private static boolean isMoreThan(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("more", "fewer", "less") && sentence.is(i + 1, "than");
    }

    /** "a hip takes 214 days, cataracts 93": at the end of a clause, where another figure in digits stands before. */
    private static boolean isAgain(Sentence sentence, int i) {
        int other = sentence.next(Role.FIGURE, 0, i);
        return isClosed(sentence, i)
                && !sentence.at(i - 1).isSign()
                && other >= 0
                && Character.isDigit(sentence.at(other).text().charAt(0));
    }

    /** "Bulgaria's 82"; "only City, with nine, have won more" */
    private static boolean isOwned(Sentence sentence, int i) {
        boolean aside = sentence.is(i - 1, "with")
                && sentence.is(i - 2, ",")
                && sentence.at(i - 3).isEntity();
        return (aside || sentence.is(i - 1, "'s") && sentence.at(i - 2).isEntity()) && isClosed(sentence, i);
    }
}

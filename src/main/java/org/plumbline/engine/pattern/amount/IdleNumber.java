package org.plumbline.engine.pattern.amount;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Numbers that tell nothing a table could have: manners of speaking, titles, whose age it is, a few things in a sentence that tells nothing else. */
final class IdleNumber {

    private static final BigDecimal A_DOZEN = BigDecimal.valueOf(12);

    private static final WordSet BEFORE_AGE = WordSet.of(
            ",", "aged", "age", "ages", "of", "over", "under", "above", "below", "is", "was", "turned", "at", "between",
            "and");

    private static final WordSet PERSONS = WordSet.read(IdleNumber.class, "persons.csv", "noun");
    private static final WordSet THINGS = WordSet.read(IdleNumber.class, "persons.csv", "thing");
    private static final List<String> ENDINGS = List.of("er", "or", "ist", "ian", "ant", "ee");

    private static final WordSet TIMES = WordSet.read(IdleNumber.class, "values.csv", "duration");

    private IdleNumber() {}

    static boolean is(Sentence sentence, int i) {
        var piece = sentence.at(i);
        var number = piece.number().orElseThrow();
        return isPersonsAge(sentence, i)
                || isIdiom(piece, number)
                || isSomeDay(sentence, i)
                || isTitle(sentence, i)
                || isSmallWord(piece, number) && !isStressed(sentence, i, number) && isAlone(sentence, i);
    }

    /** "Ann Lee, 29, said", "children under 12": whose age is told in no unit is only named more closely. */
    private static boolean isPersonsAge(Sentence sentence, int i) {
        var piece = sentence.at(i);
        if (sentence.is(i + 1, "-") && sentence.is(i + 2, "old")) {
            return isPerson(sentence, i + 3) && !sentence.has(i - 1, Role.SUPERLATIVE);
        }
        return piece.number().orElseThrow().unit().name().equals("year")
                && piece.text().chars().allMatch(Character::isDigit)
                && sentence.at(i - 1).isOneOf(BEFORE_AGE)
                && !sentence.has(i - 2, Role.SUPERLATIVE);
    }

    /** "The 34-year-old joined", "a 34-year-old driver": what stands behind an age names a person, or nothing. */
    private static boolean isPerson(Sentence sentence, int i) {
        var piece = sentence.at(i);
        if (!piece.isPlainWord()) {
            return !piece.has(Role.HOLDER) && !piece.has(Role.MEASURE) && !piece.has(Role.SUBJECT);
        }
        var word = piece.lower();
        return PERSONS.has(word) || word.endsWith("ed") || hasEnding(word) && !THINGS.has(word);
    }

    private static boolean hasEnding(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** "one day they may return"; but "within one day" measures. */
    private static boolean isSomeDay(Sentence sentence, int i) {
        return sentence.is(i, "one day") && !sentence.has(i - 1, Role.PREPOSITION);
    }

    /** "one thing", "two sides": counted only in a manner of speaking. */
    private static boolean isIdiom(Piece piece, Mention number) {
        boolean worded = !Character.isDigit(piece.text().charAt(0));
        boolean counted = number.unit().dimension().startsWith("count");
        return counted
                && (worded && (isOne(number) || piece.has(Role.IDIOM) && !isMany(number))
                        || TIMES.has(number.unit().name()));
    }

    private static boolean isMany(Mention number) {
        return number.high() != null && number.high().compareTo(A_DOZEN) > 0;
    }

    /** "two chairs": a few things counted in words. */
    private static boolean isSmallWord(Piece piece, Mention number) {
        return !Character.isDigit(piece.text().charAt(0))
                && ValueReader.isCounted(number)
                && !piece.has(Role.HOLDER)
                && !number.surface().contains(" of ")
                && number.value().filter(value -> value.compareTo(A_DOZEN) <= 0).isPresent();
    }

    /** "all but four cases", "at least two children" */
    private static boolean isStressed(Sentence sentence, int i, Mention number) {
        return number.hedge() != Hedge.EXACT
                || sentence.is(i - 1, "but") && sentence.at(i - 2).is("all");
    }

    /** Whether a sentence tells nothing else that a table could have: no place, speaker, thing, measure, date or other number. */
    private static boolean isAlone(Sentence sentence, int number) {
        for (int i = 0; i < sentence.size(); i++) {
            if (i != number && (isTold(sentence.at(i)) || sentence.at(i).isEntity())) {
                return false;
            }
        }
        return !sentence.has(Role.SAY)
                && !sentence.has(Role.MEASURE)
                && !sentence.has(Role.SUBJECT)
                && !sentence.has(Role.SOURCE)
                && !sentence.has(Role.ANAPHOR);
    }

    /** A number that tells something: "one hero" does not. */
    private static boolean isTold(Piece piece) {
        return piece.number()
                .filter(number -> Character.isDigit(piece.text().charAt(0)) || !isOne(number))
                .isPresent();
    }

    private static boolean isOne(Mention number) {
        return number.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /** "the quiz 21 Questions": a counted noun with a capital, among words without, is a title; "four African countries" is none. */
    private static boolean isTitle(Sentence sentence, int i) {
        var text = sentence.at(i).text();
        int space = text.indexOf(' ');
        boolean capital = space > 0
                && Character.isUpperCase(text.charAt(space + 1))
                && Character.isUpperCase(text.charAt(text.lastIndexOf(' ') + 1))
                && text.indexOf(',') < 0;
        boolean among = startsLower(sentence.at(i - 1)) && startsLower(sentence.at(i + 1));
        return capital && among && ValueReader.isCounted(sentence.at(i).number().orElseThrow());
    }

    private static boolean startsLower(Piece piece) {
        return piece.isWord() && Character.isLowerCase(piece.text().charAt(0));
    }
}

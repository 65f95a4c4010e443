package org.plumbline.engine.mention.unit;

import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.Units;

/** Gives years to the ages that are written without them: "aged seven and nine", "Ann Lee, 29, said", "who is 54", "patients over 65". */
final class AgeReader {

    private static final int OLDEST = 115;
    private static final int MOST_LISTED = 6;

    private static final WordSet PERSONS = WordSet.read(AgeReader.class, "ages.csv", "pronoun");
    private static final WordSet BEING = WordSet.read(AgeReader.class, "ages.csv", "being");
    private static final WordSet STAGES = WordSet.read(AgeReader.class, "ages.csv", "stage");
    private static final WordSet LIMITS = WordSet.read(AgeReader.class, "ages.csv", "limit");
    private static final WordSet AGED = WordSet.read(AgeReader.class, "ages.csv", "limited");

    private static final WordSet SUSPECTS = WordSet.read(AgeReader.class, "ages.csv", "described");
    private static final WordSet PERSON = WordSet.read(AgeReader.class, "ages.csv", "child");
    private static final WordSet OLDEST_OF = WordSet.read(AgeReader.class, "ages.csv", "oldest");

    private final Unit year;

    AgeReader(Units units) {
        this.year = units.named("year").orElseThrow();
    }

    Amount read(Tokens tokens, Amount amount) {
        boolean may = !amount.hasOwnUnit() && !amount.numeral().is(Numeral.Form.FRACTION);
        return may && isAge(tokens, amount) ? amount.with(year, amount.next()) : amount;
    }

    private static boolean isAge(Tokens tokens, Amount amount) {
        int before = tokens.at(amount.first() - 1).is("between") ? amount.first() - 2 : amount.first() - 1;
        return isNamed(tokens, before)
                || mayBeAge(tokens, amount)
                        && (isInCommas(tokens, amount)
                                || isTold(tokens, before)
                                || isLimit(tokens, amount)
                                || isChildOf(tokens, before)
                                || isOfOldest(tokens, before));
    }

    /** "aged 7", "age of 7", "aged 7 and 9" */
    private static boolean isNamed(Tokens tokens, int before) {
        int at = before;
        while (at > before - MOST_LISTED
                && (tokens.at(at).has(Role.AND) || tokens.at(at).isSign(','))
                && tokens.at(at - 1).isDigits()) {
            at -= 2;
        }
        return tokens.at(at).is("aged")
                || Ages.isOf(tokens, at)
                || at == before && (tokens.at(at).is("age") || tokens.at(at).is("ages"));
    }

    private static boolean mayBeAge(Tokens tokens, Amount amount) {
        boolean whole = amount.numeral().value().stripTrailingZeros().scale() <= 0;
        boolean small = amount.numeral().value().signum() > 0
                && amount.numeral().value().intValue() < OLDEST
                && !amount.numeral().isScaled();
        return whole
                && small
                && amount.next() - amount.first() <= 3
                && !tokens.at(amount.next()).isSign('%');
    }

    /** "Ann Lee, 29, said"; but "in Lyon, 29, Nice, 12" counts something. */
    private static boolean isInCommas(Tokens tokens, Amount amount) {
        Token name = tokens.at(amount.first() - 2);
        Token behind = tokens.at(amount.next() + 1);
        boolean named = name.isCapitalised() && !name.hasAny(Role.MONTH.bit | Role.WEEKDAY.bit);
        return tokens.at(amount.first() - 1).isSign(',')
                && tokens.at(amount.next()).isSign(',')
                && isOfYears(tokens.at(amount.first()))
                && (named || SUSPECTS.has(name.lower()))
                && behind.isWord()
                && !behind.isCapitalised();
    }

    /** A whole number of at most three digits, above one. */
    private static boolean isOfYears(Token token) {
        String text = token.text();
        boolean digits = token.isDigits() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(text) > 1;
    }

    /** "who is 54", "when she was ten", "retired at 38", "turned 40" */
    private static boolean isTold(Tokens tokens, int before) {
        Token verb = tokens.at(before);
        boolean being =
                BEING.has(verb.lower()) && PERSONS.has(tokens.at(before - 1).lower());
        boolean stage = verb.is("at")
                && STAGES.has(tokens.at(before - 1).lower())
                && !tokens.at(before - 2).is("of");
        return being || stage || verb.is("turned") && tokens.at(before - 1).is("just");
    }

    /** "a girl of seven" */
    private static boolean isChildOf(Tokens tokens, int before) {
        return tokens.at(before).is("of")
                && PERSON.has(tokens.at(before - 1).lower())
                && tokens.at(before - 2).has(Role.ARTICLE);
    }

    /** "the youngest was 9" */
    private static boolean isOfOldest(Tokens tokens, int before) {
        return (tokens.at(before).is("was") || tokens.at(before).is("is"))
                && OLDEST_OF.has(tokens.at(before - 1).lower());
    }

    /** "patients over 65", "people under 25" */
    private static boolean isLimit(Tokens tokens, Amount amount) {
        return LIMITS.has(tokens.at(amount.first() - 1).lower())
                && AGED.has(tokens.at(amount.first() - 2).lower())
                && tokens.at(amount.first()).isDigits();
    }
}

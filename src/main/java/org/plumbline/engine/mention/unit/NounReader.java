package org.plumbline.engine.mention.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Unit;

/** Finds the noun that a number counts: behind adjectives, before a verb or preposition ("17 silvery heavy metals"). */
public final class NounReader {

    /** How far from its number a noun is looked for. */
    private static final int REACH = 6;

    private static final String PEOPLE = "people";

    private static final WordSet SEXES = WordSet.read(NounReader.class, "rates.csv", "people");

    private static final long WORDS = Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit;
    private static final long ENDS =
            Role.STOP.bit | Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit | Role.HUNDRED.bit | Role.VAGUE.bit;

    /** What people are said to be behind their number, and before their noun. */
    private static final WordSet STATES = WordSet.read(NounReader.class, "states.csv", "state");

    private final UnitReader units;

    NounReader(UnitReader units) {
        this.units = units;
    }

    /** Empty if nothing is counted. */
    Optional<Amount> read(Tokens tokens, Amount amount) {
        boolean counts = !amount.numeral().is(Numeral.Form.ORDINAL)
                && !amount.numeral().is(Numeral.Form.MULTIPLE)
                && !isGrade(tokens, amount);
        if (!counts) {
            return Optional.empty();
        }
        int at = UnitReader.skip(tokens, amount.next());
        if (tokens.isHyphen(at - 1) && at == amount.next() + 1) {
            return compound(tokens, amount, at);
        }
        int first = behindOf(tokens, amount, at);
        int noun = head(tokens, first, isOne(amount) && first == at);
        if (noun < 0) {
            return Optional.empty();
        }
        int next = isAcross(tokens, first, noun) ? amount.next() : noun + 1;
        int both = behindBoth(tokens, noun);
        return Optional.of(
                both > 0
                        ? amount.with(Unit.counted(PEOPLE), both)
                        : amount.with(
                                units.measure(tokens, noun).orElseGet(() -> Unit.counted(name(tokens.at(noun)))),
                                next));
    }

    /** The token behind "men and women" or "men, women and children", who are counted together; 0 if this is no such noun. */
    private static int behindBoth(Tokens tokens, int noun) {
        if (!SEXES.has(tokens.at(noun).lower())) {
            return 0;
        }
        int at = noun + 1;
        while (tokens.at(at).isSign(',') && SEXES.has(tokens.at(at + 1).lower())) {
            at += 2;
        }
        boolean and = tokens.at(at).has(Role.AND) && SEXES.has(tokens.at(at + 1).lower());
        return and ? at + 2 : 0;
    }

    /** "magnitude 4 tremors": how strong they were, not how many. */
    private static boolean isGrade(Tokens tokens, Amount amount) {
        return tokens.at(amount.first() - 1).is("magnitude");
    }

    /** "Kh-101" in "four Kh-101 missiles" */
    private static boolean isModel(Tokens tokens, int i) {
        return tokens.at(i).isCapitalised()
                && tokens.isHyphen(i + 1)
                && tokens.at(i + 2).isDigits();
    }

    /** "wounded" in "three wounded men"; elsewhere it ends the phrase: "25 wounded in the blast". */
    private static boolean isState(Tokens tokens, int i) {
        Token noun = tokens.at(i + 1);
        return STATES.has(tokens.at(i).lower()) && isPlural(noun) && !noun.hasAny(ENDS);
    }

    /** "most" in "the 50 most populous cities" */
    private static boolean isMost(Tokens tokens, int i) {
        Token adjective = tokens.at(i + 1);
        return (tokens.at(i).is("most") || tokens.at(i).is("least"))
                && adjective.isWord()
                && !adjective.hasAny(ENDS)
                && !isPlural(adjective);
    }

    /** Whether a number of its own stands before the noun: "four new 52-week highs". */
    private static boolean isAcross(Tokens tokens, int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (isMeasured(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** The number of "52-week" or "three-year", which says something of the noun behind it. */
    private static boolean isMeasured(Tokens tokens, int i) {
        boolean number = tokens.at(i).isDigits() || tokens.at(i).hasAny(WORDS);
        return number
                && tokens.isHyphen(i + 1)
                && tokens.at(i + 2).isWord()
                && !isPlural(tokens.at(i + 2))
                && !tokens.at(i + 2).hasAny(WORDS | ENDS);
    }

    private static boolean isOne(Amount amount) {
        return !amount.isRange() && amount.numeral().value().abs().compareTo(BigDecimal.ONE) == 0;
    }

    /** "17-nation" counts nations, though in the singular. */
    private static Optional<Amount> compound(Tokens tokens, Amount amount, int at) {
        Token token = tokens.at(at);
        boolean noun = token.isWord() && !token.has(Role.STOP) && token.lower().length() > 2;
        return noun ? Optional.of(amount.with(Unit.counted(name(token)), at + 1)) : Optional.empty();
    }

    /** "three of its planes", "dozens of wells" */
    private static int behindOf(Tokens tokens, Amount amount, int at) {
        if (!tokens.at(at).is("of")) {
            return at;
        }
        Token next = tokens.at(at + 1);
        boolean determiner = next.is("the")
                || next.is("its")
                || next.is("their")
                || next.is("his")
                || next.is("her")
                || next.is("our")
                || next.is("my")
                || next.is("those")
                || next.is("these");
        return determiner ? at + 2 : at + 1;
    }

    /** The first plural of the phrase; of one thing, its last word before a verb. -1 if there is none. */
    private static int head(Tokens tokens, int first, boolean one) {
        int last = -1;
        for (int i = first; i < first + REACH; i++) {
            Token token = tokens.at(i);
            if (tokens.isHyphen(i) || tokens.at(i).has(Role.LOOSE) || isOwner(tokens, first, i)) {
                continue;
            }
            if (isModel(tokens, i)) {
                i += 2;
                continue;
            }
            if (isMeasured(tokens, i)) {
                i += 2;
                continue;
            }
            if (tokens.at(i).hasAny(WORDS) && tokens.isHyphen(i + 1) && isPlural(tokens.at(i + 2))) {
                return i + 2; // "seven three-pointers"
            }
            if (i == first && (isState(tokens, i) || isMost(tokens, i))) {
                continue;
            }
            if (!token.isWord() || token.hasAny(ENDS) || token.is("'s") || one && last >= 0 && isVerb(token)) {
                break;
            }
            if (isPlural(token) && !tokens.isHyphen(i + 1)) {
                boolean modifies = token.has(Role.MODIFIER)
                        || token.isCapitalised() && !tokens.at(i + 1).isCapitalised();
                return modifies
                                && isPlural(tokens.at(i + 1))
                                && !tokens.at(i + 1).has(Role.STOP)
                        ? i + 1
                        : i;
            }
            last = i;
        }
        boolean noun = one && last >= 0 && !tokens.at(last).lower().endsWith("ed");
        return noun ? last : -1;
    }

    /** The "'s" of "one of the king's sons"; that of "one man's view" ends the phrase. */
    private static boolean isOwner(Tokens tokens, int first, int i) {
        return tokens.at(i).is("'s")
                && (tokens.at(first - 1).is("of") || tokens.at(first - 2).is("of"));
    }

    /** "one analyst expects", "one man shouted" */
    private static boolean isVerb(Token token) {
        return token.lower().endsWith("ed") || isPlural(token);
    }

    public static boolean isPlural(Token token) {
        if (token.has(Role.PLURAL)) {
            return true;
        }
        String word = token.lower();
        return isIrregular(token)
                || isAcronym(token)
                || token.isWord()
                        && word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && (!word.endsWith("is") || token.isCapitalised())
                        && !word.endsWith("'s")
                        && !token.has(Role.NO_PLURAL);
    }

    /** "MPs", "SUVs", "GPUs" */
    private static boolean isAcronym(Token token) {
        String text = token.text();
        int last = text.length() - 1;
        return last > 1
                && text.charAt(last) == 's'
                && Character.isUpperCase(text.charAt(last - 1))
                && Character.isUpperCase(text.charAt(0));
    }

    /** "grandchildren", "townspeople", "salesmen"; but no "specimen". */
    private static boolean isIrregular(Token token) {
        String word = token.lower();
        boolean men = word.endsWith("men") && word.length() > 5;
        return token.isWord()
                && (word.endsWith("children") || word.endsWith("people") || men)
                && !token.has(Role.NO_PLURAL);
    }

    private static String name(Token noun) {
        String word = noun.lower();
        return word.equals("olds") || word.equals("person") || word.equals("persons") || word.equals("inhabitants")
                ? PEOPLE
                : word;
    }
}

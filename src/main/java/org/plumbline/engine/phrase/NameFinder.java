package org.plumbline.engine.phrase;

import java.util.List;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.WordSet;

/**
 * Finds the proper names of one sentence that no file has: runs of capitalised words, "Halverton Water Board". A run with the
 * word for an office in it, or that ends with one for a publication, is a source. In a heading that capitalises its words nothing is a name.
 */
final class NameFinder {

    /** No name or phrase is longer, in tokens. */
    static final int LONGEST_NAME = 12;

    /** A word of these classes begins no name, though a sentence or a habit may give it a capital. */
    private static final long GRAMMAR = Roles.of(
            Role.CALENDAR,
            Role.TITLE,
            Role.DETERMINER,
            Role.PREPOSITION,
            Role.AFTER,
            Role.CONJUNCTION,
            Role.AUXILIARY,
            Role.RELATIVE,
            Role.PRONOUN,
            Role.ADVERB,
            Role.ACCORDING,
            Role.FURNITURE,
            Role.THERE_IS,
            Role.ALL,
            Role.ONLY);

    /** What goes before a name. */
    private static final long KNOWN = Roles.of(Role.PLACE, Role.SUBJECT, Role.MEASURE);

    private static final long VERBS = Roles.of(
            Role.AUXILIARY,
            Role.MEASURE_VERB,
            Role.CHANGE_VERB,
            Role.RANK_VERB,
            Role.SAY,
            Role.EXCEED_VERB,
            Role.OVERTAKE,
            Role.MULTIPLY);

    private static final WordSet KINDS = WordSet.read(NameFinder.class, "kinds.csv", "kind");
    private static final WordSet PUBLICATIONS = WordSet.read(NameFinder.class, "kinds.csv", "publication");

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final Capitals capitals;
    private final int start;
    private final int end;
    private boolean titled;
    private boolean isTitleKnown;

    NameFinder(Vocabulary vocabulary, Tokens tokens, Capitals capitals, int start, int end) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.capitals = capitals;
        this.start = start;
        this.end = end;
    }

    /**
     * The name that begins at a token.
     *
     * @param phrase the longest phrase of the vocabulary there
     * @return {@link Match#NONE} where the phrase is to be preferred
     */
    Match at(int token, int stop, Match phrase) {
        if (!isCapital(token) || phrase.hasAny(GRAMMAR) || phrase.has(Role.SOURCE)) {
            return Match.NONE;
        }
        boolean opening = isFirst(token) && phrase.has(Role.MODAL);
        return opening || isTitled() ? Match.NONE : nameAt(token, stop, phrase);
    }

    private Match nameAt(int token, int stop, Match phrase) {
        int run = runFrom(token, stop);
        if (run > phrase.end() && run > token + 1 && isOfPublisher(token, run)) {
            return new Match(run, new Senses(List.of(new Meaning(Role.SOURCE, textOf(token, run), ""))));
        }
        if (phrase.hasAny(KNOWN)) {
            return Match.NONE;
        }
        if (isFirst(token) && (phrase.found() && run == token + 1 || !looksLikeAName(token, run))) {
            return Match.NONE;
        }
        return new Match(withKind(untilPhrase(token, run), stop), Senses.NONE);
    }

    /** The lower-case word for what it is belongs to a name: "Halverton district". */
    private int withKind(int run, int stop) {
        return run < stop && KINDS.has(tokens.at(run).lower()) ? run + 1 : run;
    }

    private boolean isFirst(int token) {
        return token == start || token == start + 1 && !tokens.at(start).isWord();
    }

    /** A capitalised word that opens a sentence is a name when another follows, or a possessive, or a verb after a word like no other. */
    private boolean looksLikeAName(int token, int run) {
        var word = tokens.at(token).lower();
        if (run > token + 1 || run < end && tokens.at(run).is("'s")) {
            return true;
        }
        if (run + 1 < end && tokens.at(run).is(",") && tokens.at(run + 1).is("the")) {
            return true;
        }
        boolean common = word.endsWith("s") || word.endsWith("ly") || word.endsWith("ing") || word.endsWith("ed");
        return isVerb(run) && (!common || capitals.has(tokens.at(token)));
    }

    private boolean isVerb(int token) {
        if (token >= end) {
            return false;
        }
        var match = vocabulary.longest(tokens, token, Math.min(end, token + LONGEST_NAME));
        return match.hasAny(VERBS) || tokens.at(token).lower().endsWith("ed");
    }

    private int runFrom(int token, int stop) {
        int i = token;
        while (i < stop && (isCapital(i) || joins(token, i, stop))) {
            i++;
        }
        return i;
    }

    /** "of", "for", "the" and the like between two capitalised words: "Office for National Statistics". */
    private boolean joins(int first, int i, int stop) {
        if (i == first || i + 1 >= stop) {
            return false;
        }
        var word = tokens.at(i);
        if (word.is("-")
                || word.is("&")
                || (word.is("'") || word.is("’")) && tokens.at(i - 1).lower().endsWith("s")) {
            return isCapital(i + 1);
        }
        return (word.is("of") || word.is("for"))
                        && (isCapital(i + 1) || tokens.at(i + 1).is("the") && i + 2 < stop && isCapital(i + 2))
                || word.is("the") && isCapital(i + 1) && !isCapital(i - 1);
    }

    /** A run of names is cut where a place or another known phrase begins: "President Petro of" + "Colombia". */
    private int untilPhrase(int token, int run) {
        int i = token + 1;
        while (i < run && isCapital(i) && !vocabulary.longest(tokens, i, run).has(Role.PLACE)) {
            i++;
        }
        return i;
    }

    /** "Halverton Water Board", "World Mineral Register" */
    private boolean isOfPublisher(int from, int to) {
        return hasOffice(from, to) || PUBLICATIONS.has(tokens.at(to - 1).lower());
    }

    private boolean hasOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            if (vocabulary.has(tokens.at(i).lower(), Role.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapital(int i) {
        return isCapital(tokens.at(i));
    }

    private static boolean isCapital(Token token) {
        return token.isCapitalised() && !token.is("i");
    }

    private String textOf(int from, int to) {
        var name = new StringBuilder(tokens.at(from).text());
        for (int i = from + 1; i < to; i++) {
            boolean spaced = tokens.at(i).start() > tokens.at(i - 1).end();
            name.append(spaced ? " " : "").append(tokens.at(i).text());
        }
        return name.toString();
    }

    /** Worked out when a capital is met that matters. */
    private boolean isTitled() {
        if (!isTitleKnown) {
            titled = capitalisesItsWords();
            isTitleKnown = true;
        }
        return titled;
    }

    private boolean capitalisesItsWords() {
        int capital = 0;
        int words = 0;
        for (int i = start + 1; i < end; i++) {
            if (tokens.at(i).isWord() && tokens.at(i).text().length() > 3) {
                words++;
                capital += isCapital(i) ? 1 : 0;
            }
        }
        return words >= 4 && capital * 4 > words * 3;
    }
}

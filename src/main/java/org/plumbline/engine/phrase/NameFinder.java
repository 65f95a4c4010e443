package org.plumbline.engine.phrase;

import java.util.List;
import java.util.Set;
import org.plumbline.engine.mention.token.Token;

/**
 * Finds the proper names of one sentence that no file has: runs of capitalised words, "Halverton Water Board". A run with the
 * word for an office in it is a source. In a heading that capitalises its words nothing is a name.
 */
final class NameFinder {

    /** No name or phrase is longer, in tokens. */
    static final int LONGEST_NAME = 12;

    /** A word of these classes begins no name, though a sentence or a habit may give it a capital. */
    private static final long GRAMMAR = Roles.of(Role.CALENDAR)
            | Roles.of(Role.TITLE)
            | Roles.of(Role.DETERMINER)
            | Roles.of(Role.PREPOSITION)
            | Roles.of(Role.CONJUNCTION)
            | Roles.of(Role.AUXILIARY)
            | Roles.of(Role.RELATIVE)
            | Roles.of(Role.PRONOUN)
            | Roles.of(Role.ADVERB)
            | Roles.of(Role.ACCORDING)
            | Roles.of(Role.FURNITURE)
            | Roles.of(Role.THERE_IS)
            | Roles.of(Role.ALL)
            | Roles.of(Role.ONLY);

    private static final Set<String> KINDS =
            Set.of("district", "county", "province", "region", "state", "valley", "island", "republic", "basin");

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final int start;
    private final int end;
    private final boolean titled;

    NameFinder(Vocabulary vocabulary, List<Token> tokens, int start, int end) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.start = start;
        this.end = end;
        this.titled = capitalisesItsWords();
    }

    /**
     * The name that begins at a token.
     *
     * @param phrase the longest phrase of the vocabulary there
     * @return {@link Match#NONE} where the phrase is to be preferred
     */
    Match at(int token, int stop, Match phrase) {
        boolean opening = isFirst(token) && phrase.has(Role.MODAL);
        if (titled || opening || !isCapital(token) || isGrammar(phrase) || phrase.has(Role.SOURCE)) {
            return Match.NONE;
        }
        int run = runFrom(token, stop);
        if (run > phrase.end() && run > token + 1 && hasOffice(token, run)) {
            return new Match(run, List.of(new Meaning(Role.SOURCE, textOf(token, run), "")));
        }
        if (phrase.has(Role.PLACE) || phrase.has(Role.SUBJECT) || phrase.has(Role.MEASURE)) {
            return Match.NONE;
        }
        if (isFirst(token) && (phrase.found() && run == token + 1 || !looksLikeAName(token, run))) {
            return Match.NONE;
        }
        return new Match(withKind(untilPhrase(token, run), stop), List.of());
    }

    private static boolean isGrammar(Match phrase) {
        return (phrase.roles() & GRAMMAR) != 0;
    }

    /** The lower-case word for what it is belongs to a name: "Halverton district". */
    private int withKind(int run, int stop) {
        return run < stop && KINDS.contains(tokens.get(run).lower()) ? run + 1 : run;
    }

    private boolean isFirst(int token) {
        return token == start || token == start + 1 && !tokens.get(start).isWord();
    }

    /** A capitalised word that opens a sentence is a name when another follows, or a possessive, or a verb after a lone word. */
    private boolean looksLikeAName(int token, int run) {
        var word = tokens.get(token).lower();
        if (run > token + 1 || run < end && tokens.get(run).is("'s")) {
            return true;
        }
        return !word.endsWith("s")
                && !word.endsWith("ly")
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && isVerb(run);
    }

    private boolean isVerb(int token) {
        if (token >= end) {
            return false;
        }
        var match = vocabulary.longest(tokens, token, Math.min(end, token + LONGEST_NAME));
        return match.has(Role.AUXILIARY)
                || match.has(Role.MEASURE_VERB)
                || match.has(Role.CHANGE_VERB)
                || match.has(Role.RANK_VERB)
                || match.has(Role.SAY)
                || match.has(Role.EXCEED_VERB)
                || match.has(Role.OVERTAKE)
                || match.has(Role.MULTIPLY)
                || tokens.get(token).lower().endsWith("ed");
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
        var word = tokens.get(i);
        if (word.is("-") || word.is("&")) {
            return isCapital(i + 1);
        }
        return (word.is("of") || word.is("for"))
                        && (isCapital(i + 1) || tokens.get(i + 1).is("the") && i + 2 < stop && isCapital(i + 2))
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

    private boolean hasOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            if (vocabulary.of(tokens.get(i).lower(), Role.OFFICE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapital(int i) {
        var token = tokens.get(i);
        return token.isWord() && Character.isUpperCase(token.text().charAt(0)) && !token.is("i");
    }

    private String textOf(int from, int to) {
        var name = new StringBuilder(tokens.get(from).text());
        for (int i = from + 1; i < to; i++) {
            boolean spaced =
                    tokens.get(i).span().start() > tokens.get(i - 1).span().end();
            name.append(spaced ? " " : "").append(tokens.get(i).text());
        }
        return name.toString();
    }

    private boolean capitalisesItsWords() {
        int capital = 0;
        int words = 0;
        for (int i = start + 1; i < end; i++) {
            if (tokens.get(i).isWord() && tokens.get(i).text().length() > 3) {
                words++;
                capital += isCapital(i) ? 1 : 0;
            }
        }
        return words >= 4 && capital * 4 > words * 3;
    }
}

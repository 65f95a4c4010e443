package org.plumbline.engine.pattern.draft;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Where a noun phrase ends: "the world's lithium reserves" before "lie in Chile". */
public final class NounPhrase {

    private static final WordSet PARTICIPLES = WordSet.read(NounPhrase.class, "phrases.csv", "participle");
    private static final WordSet LINKS = WordSet.of("and", "of", "for", "the", "'s", "-");

    private static final int LONGEST = 12;

    private NounPhrase() {}

    /** One past the last piece of the noun phrase that begins at a piece, "of" and what follows it included. */
    public static int end(Sentence sentence, int from) {
        int i = from;
        while (i < from + LONGEST && i < sentence.size() && continues(sentence, i, from)) {
            i++;
        }
        while (i > from && isLoose(sentence.at(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean continues(Sentence sentence, int i, int from) {
        var piece = sentence.at(i);
        if (piece.isSign()) {
            return piece.isOneOf("-", "%") || isPlaceHolder(sentence, i);
        }
        if (piece.is("of") || piece.is("'s") || piece.is("for") && i > from) {
            return true;
        }
        if (isParticiple(sentence, i)) {
            return true;
        }
        return !piece.isDate() && !endsPhrase(piece) && !(piece.isFigure() && i > from);
    }

    /** "lithium produced outside the United States": a participle and what belongs to it. */
    private static boolean isParticiple(Sentence sentence, int i) {
        var piece = sentence.at(i);
        if (piece.isOneOf(PARTICIPLES)) {
            return true;
        }
        return piece.isOneOf("outside", "by") && isParticiple(sentence, i - 1);
    }

    private static boolean isPlaceHolder(Sentence sentence, int i) {
        return sentence.is(i, "(") && sentence.at(i + 1).isPlace();
    }

    private static boolean endsPhrase(Piece piece) {
        return piece.has(Role.AUXILIARY)
                || piece.has(Role.CONJUNCTION) && !piece.is("and")
                || piece.has(Role.PREPOSITION)
                || piece.has(Role.RELATIVE)
                || piece.has(Role.AFTER)
                || piece.has(Role.ACCORDING)
                || piece.has(Role.CHANGE_VERB) && !piece.has(Role.MEASURE)
                || piece.has(Role.MODAL)
                || isVerb(piece);
    }

    private static boolean isVerb(Piece piece) {
        boolean noun = piece.has(Role.MEASURE) || piece.has(Role.SUBJECT) || piece.has(Role.PUBLICATION);
        return !noun && (piece.has(Role.MEASURE_VERB) || piece.has(Role.SAY) || piece.has(Role.RANK_VERB));
    }

    private static boolean isLoose(Piece piece) {
        return piece.isOneOf(LINKS);
    }
}

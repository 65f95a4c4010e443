package org.plumbline.engine.context;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * The part of a sentence that a claim stands in, from one conjunction to the next.
 *
 * @param from its first piece
 * @param to one past its last piece
 */
public record Clause(int from, int to) {

    /** Words that begin a clause wherever they stand. */
    private static final WordSet OPENERS = WordSet.of("while", "whereas", "although", "though", "but");

    /** Words that begin one behind a comma. */
    private static final WordSet JOINERS = WordSet.of("while", "whereas", "but", "although", "though", "yet", "so");

    public static Clause around(Sentence sentence, int from, int to) {
        int start = from;
        while (start > 0 && !startsAt(sentence, start)) {
            start--;
        }
        int end = to;
        while (end < sentence.size() && !startsAt(sentence, end)) {
            end++;
        }
        return new Clause(start, end);
    }

    private static boolean startsAt(Sentence sentence, int i) {
        return sentence.has(i, Role.CONJUNCTION) && sentence.at(i).isOneOf(OPENERS)
                || sentence.has(i - 1, Role.SIGN) && isDividedBefore(sentence, i);
    }

    private static boolean isDividedBefore(Sentence sentence, int i) {
        var before = sentence.at(i - 1);
        return switch (before.lower()) {
            case ";", ":", "–", "—" -> true;
            case "." -> i > 1;
            case "-" -> i > 1 && isSpaced(sentence, i - 1);
            case "," -> joins(sentence, i);
            default -> false;
        };
    }

    private static boolean isSpaced(Sentence sentence, int i) {
        return sentence.at(i - 1).end() < sentence.at(i).start()
                && sentence.at(i).end() < sentence.at(i + 1).start();
    }

    private static boolean joins(Sentence sentence, int i) {
        var piece = sentence.at(i);
        return piece.has(Role.CONJUNCTION) && (piece.isOneOf(JOINERS) || piece.is("and") && !endsList(sentence, i));
    }

    /** "Australia, Chile, and China": the comma before "and" belongs to a list. */
    private static boolean endsList(Sentence sentence, int i) {
        return isListed(sentence.at(i - 2)) && isListed(sentence.at(i + 1)) && !sentence.is(i + 2, "'s");
    }

    private static boolean isListed(Piece piece) {
        return piece.isEntity() || piece.has(Role.SUBJECT);
    }
}

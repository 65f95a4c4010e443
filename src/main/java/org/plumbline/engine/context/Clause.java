package org.plumbline.engine.context;

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
        var before = sentence.at(i - 1);
        if (before.isOneOf(";", ":", "–", "—") || before.is(".") && i > 1) {
            return true;
        }
        if (before.is("-") && i > 1 && isSpaced(sentence, i - 1)) {
            return true;
        }
        return before.is(",") && joins(sentence, i)
                || sentence.at(i).isOneOf("while", "whereas", "although", "though", "but");
    }

    private static boolean isSpaced(Sentence sentence, int i) {
        return sentence.at(i - 1).span().end() < sentence.at(i).span().start()
                && sentence.at(i).span().end() < sentence.at(i + 1).span().start();
    }

    private static boolean joins(Sentence sentence, int i) {
        var piece = sentence.at(i);
        return piece.isOneOf("while", "whereas", "but", "although", "though", "yet", "so")
                || piece.is("and") && !endsList(sentence, i);
    }

    /** "Australia, Chile, and China": the comma before "and" belongs to a list. */
    private static boolean endsList(Sentence sentence, int i) {
        return isListed(sentence.at(i - 2)) && isListed(sentence.at(i + 1)) && !sentence.is(i + 2, "'s");
    }

    private static boolean isListed(Piece piece) {
        return piece.isEntity() || piece.has(Role.SUBJECT);
    }
}

package org.plumbline.engine.context.page;

import java.util.List;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Tells an opinion piece from a report: it says so at its head, or its author says "I" again and again outside quotation marks. */
public final class OpinionReader {

    private static final int HEAD = 3;
    private static final int OFTEN = 3;

    public boolean isOpinion(List<Sentence> sentences) {
        return sentences.stream().limit(HEAD).anyMatch(OpinionReader::isHeading)
                || sentences.stream()
                                .filter(OpinionReader::speaksForItself)
                                .limit(OFTEN)
                                .count()
                        == OFTEN;
    }

    private static boolean isHeading(Sentence sentence) {
        return sentence.has(0, Role.OPINION)
                && (sentence.at(1).isOneOf(":", "|", "-", "–", "—") || sentence.size() <= 2 || sentence.is(1, "by"));
    }

    private static boolean speaksForItself(Sentence sentence) {
        boolean first = false;
        for (var piece : sentence.pieces()) {
            if (piece.isOneOf("\"", "“", "”", "«", "»")) {
                return false;
            }
            first |= piece.isOneOf("i", "my", "me") && piece.isWord();
        }
        return first;
    }
}

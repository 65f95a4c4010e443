package org.plumbline.engine.pattern.rank;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * The field of an order: "in the world", "among the states", "Africa's", "known", and "alone" where a shared place is denied.
 *
 * @param parts the words, part by part
 * @param end one past the last piece of the field, where it stands behind the noun; 0 otherwise
 */
record RankScope(List<String> parts, int end) {

    private static final WordSet ENDS = WordSet.of(",", ".", ";", "(", "");
    private static final WordSet AMONG = WordSet.of("in", "of", "among", "on", "worldwide", "globally");

    private static final int REACH = 6;

    static RankScope around(Sentence sentence, int start, RankNoun noun) {
        var parts = new ArrayList<String>();
        if (sentence.is(start - 1, "'s") && sentence.at(start - 2).isPlace()) {
            parts.add(EntityList.nameOf(sentence.at(start - 2)));
        }
        for (int i = noun.word() + 1; i < noun.end(); i++) {
            if (sentence.at(i).lower().startsWith("known")) {
                parts.add("known");
            }
        }
        if (sentence.next(Role.ALONE, start - 4, start) >= 0) {
            parts.add("alone");
        }
        int from = preposition(sentence, noun.end());
        int end = from < 0 ? 0 : endOf(sentence, from);
        if (end > 0) {
            parts.add(sentence.words(from, end));
        }
        return new RankScope(parts, end);
    }

    String words() {
        return String.join(", ", parts);
    }

    private static int preposition(Sentence sentence, int from) {
        for (int i = from; i < from + REACH; i++) {
            if (isScopeWord(sentence, i)) {
                return i;
            }
            if (sentence.at(i).isOneOf(ENDS) || sentence.has(i, Role.AFTER)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isScopeWord(Sentence sentence, int i) {
        return sentence.at(i).isOneOf(AMONG) && !sentence.has(i + 1, Role.SUBJECT);
    }

    /** The end of the phrase, if a place or a kind of holder is in it; 0 otherwise. */
    private static int endOf(Sentence sentence, int from) {
        int end = Math.max(from + 1, NounPhrase.end(sentence, from + 1));
        for (int i = from; i < end; i++) {
            var piece = sentence.at(i);
            if (piece.isPlace() || piece.has(Role.HOLDER) || piece.isOneOf("worldwide", "globally")) {
                return end;
            }
        }
        return 0;
    }
}

package org.plumbline.engine.pattern.rank;

import java.util.List;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Sentence;

/** Whom a statement about all others leaves out: "no country but Russia", "Texas aside, no state", "apart from China, nobody". */
final class Excepted {

    private static final WordSet EXCEPT = WordSet.read(Excepted.class, "ranks.csv", "except");

    private static final WordSet ASIDE = WordSet.read(Excepted.class, "ranks.csv", "aside");

    private static final WordSet LINKS = WordSet.of("for", "from");

    private Excepted() {}

    /** The entities named at a piece, words of exception before them passed over: "except for Russia"; but "from Russia" excepts nobody. */
    static EntityList from(Sentence sentence, int start) {
        int i = sentence.at(start).isOneOf(EXCEPT) ? start + 1 : start;
        return EntityList.from(sentence, i > start && sentence.at(i).isOneOf(LINKS) ? i + 1 : i);
    }

    /** Those left out at the beginning of the sentence. */
    static List<String> before(Sentence sentence, int end) {
        for (int i = 1; i < end; i++) {
            if (sentence.at(i).isOneOf(ASIDE) && sentence.at(i - 1).isEntity()) {
                return EntityList.upTo(sentence, i - 1, 0);
            }
            if (sentence.at(i).isOneOf(ASIDE) && i == 1) {
                return List.of(sentence.at(0).text()); // a name that no list has, at the head of the sentence
            }
        }
        return sentence.at(0).isOneOf(EXCEPT) ? from(sentence, 0).names() : List.of();
    }
}

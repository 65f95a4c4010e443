package org.plumbline.engine.pattern.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Sentence;

/** The drafts of one sentence. A number belongs to the first pattern that took it. */
public final class Drafts {

    private final Sentence sentence;
    private final List<Draft> drafts = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet covered = new BitSet();

    public Drafts(Sentence sentence) {
        this.sentence = sentence;
    }

    public void add(Draft draft) {
        int place = drafts.size();
        while (place > 0 && drafts.get(place - 1).from() > draft.from()) {
            place--;
        }
        drafts.add(place, draft);
        covered.set(draft.from(), draft.to());
        for (int i = draft.from(); i < draft.to(); i++) {
            if (sentence.at(i).isNumber()
                    && draft.numbers().contains(sentence.at(i).number().orElseThrow())) {
                taken.set(i);
            }
        }
    }

    /** Whether a piece is a figure that no pattern has taken. */
    public boolean isFree(int i) {
        return sentence.at(i).isFigure() && !taken.get(i);
    }

    public boolean isTaken(int i) {
        return taken.get(i);
    }

    public Mention take(int i) {
        taken.set(i);
        return sentence.at(i).number().orElseThrow();
    }

    /** Whether a pattern covers a piece. */
    public boolean covers(int i) {
        return covered.get(i);
    }

    /** All of them in the order of the sentence. */
    public List<Draft> inOrder() {
        return drafts;
    }
}

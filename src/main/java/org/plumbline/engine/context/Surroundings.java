package org.plumbline.engine.context;

import java.util.BitSet;
import java.util.List;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Comparison;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Sentence;

/**
 * A sentence with what was found to be asserted in it. What stands inside a rank, a share or a comparison ("larger than Iraq's")
 * names others, not the one a claim is about.
 */
public final class Surroundings {

    private final Sentence sentence;
    private final BitSet others = new BitSet();
    private final BitSet changes = new BitSet();

    public Surroundings(Sentence sentence, List<Draft> drafts) {
        this.sentence = sentence;
        for (var draft : drafts) {
            if (draft.assertion() instanceof Change) {
                changes.set(draft.from(), draft.to());
            }
            boolean about = draft.assertion() instanceof Comparison
                    || draft.assertion() instanceof Rank
                    || draft.assertion() instanceof Share;
            if (about) {
                others.set(draft.from(), draft.to());
                if (draft.assertion() instanceof Rank && sentence.is(draft.from() - 1, "'s")) {
                    others.set(Math.max(0, draft.from() - 2));
                }
            }
        }
    }

    /** One of the assertions, in its place. */
    public Setting of(Draft draft) {
        return Setting.of(this, draft);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Whether a place belongs to a change: its date tells when that counts from or to. */
    public boolean isInChange(int i) {
        return changes.get(i);
    }

    /** Whether an entity at a place is named there only as another. */
    public boolean isOther(int i) {
        return others.get(i);
    }
}

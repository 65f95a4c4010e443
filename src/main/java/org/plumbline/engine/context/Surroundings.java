package org.plumbline.engine.context;

import java.util.BitSet;
import java.util.List;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Comparison;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/**
 * A sentence with what was found to be asserted in it. What stands inside a rank, a share or a comparison ("larger than Iraq's")
 * names others, not the one a claim is about.
 */
public final class Surroundings {

    private final Sentence sentence;
    private final BitSet others = new BitSet();
    private final BitSet changes = new BitSet();
    private final BitSet bases = new BitSet();

    public Surroundings(Sentence sentence, List<Draft> drafts) {
        this.sentence = sentence;
        for (var draft : drafts) {
            if (draft.assertion() instanceof Change change) {
                changes.set(draft.from(), draft.to());
                change.since().ifPresent(since -> markBase(draft, since));
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

    private void markBase(Draft draft, Period since) {
        for (int i = sentence.next(Role.DATE, draft.from(), draft.to());
                i >= 0;
                i = sentence.next(Role.DATE, i + 1, draft.to())) {
            if (sentence.at(i)
                    .number()
                    .filter(date -> since.equals(date.period()))
                    .isPresent()) {
                bases.set(i);
            }
        }
    }

    /** Whether the date at a place is the one that a change counts from. */
    public boolean isBase(int i) {
        return bases.get(i);
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

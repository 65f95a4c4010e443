package org.plumbline.engine.compare.edition;

import java.util.List;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;

/**
 * How a claim comes out of figures of more than one edition.
 *
 * @param words which figures of which editions give it
 * @param figures those of them that stand in another edition than the one that decides
 */
public record Mix(String words, List<Printed> figures) {

    public Mix {
        figures = List.copyOf(figures);
    }

    public Judgement judged(Draft draft) {
        figures.forEach(one -> draft.use(one.table(), one.row()));
        return draft.because(words).flag(Flag.MIXED_EDITIONS).judged(Outcome.refuted(Reason.MIXED_EDITIONS));
    }
}

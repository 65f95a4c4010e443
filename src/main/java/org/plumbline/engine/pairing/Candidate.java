package org.plumbline.engine.pairing;

import java.util.List;
import org.plumbline.engine.figure.Column;

/**
 * A column that a claim may be held to.
 *
 * @param entities whose rows of it are meant, by names that the column knows
 * @param score how well the words fit; 100 and more where all is named
 * @param reason why, in words
 * @param unsaid what the text does not say, so that the figure can bear it out and not refute it: "whose figure is meant";
 *     empty where all is said
 */
public record Candidate(Column column, List<String> entities, int score, String reason, String unsaid) {

    public Candidate {
        entities = List.copyOf(entities);
    }

    public Pairing pairing() {
        return new Pairing(column.subject(), column.measure(), entities, Math.min(100, score), reason);
    }

    /** Whether an editor chose it, who knows what is meant. */
    boolean isChosen() {
        return reason.equals(Pairing.CHOSEN);
    }
}

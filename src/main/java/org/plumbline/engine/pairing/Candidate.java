package org.plumbline.engine.pairing;

import java.util.List;
import org.plumbline.engine.figure.Column;

/**
 * A column that a claim may be held to.
 *
 * @param entities whose rows of it are meant, by names that the column knows
 * @param score how well the words fit, 0 to 100
 * @param reason why, in words
 * @param presumed whether the text names nobody, so that the figure can bear it out and not refute it
 */
public record Candidate(Column column, List<String> entities, int score, String reason, boolean presumed) {

    public Candidate {
        entities = List.copyOf(entities);
    }

    public Pairing pairing() {
        return new Pairing(column.subject(), column.measure(), entities, score, reason);
    }
}

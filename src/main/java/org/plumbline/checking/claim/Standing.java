package org.plumbline.checking.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Whether a claim counts.
 *
 * @param removedBy who said that it is no claim; null unless it was removed
 * @param removedBecause why; likewise
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) @Column(name = "standing")
        State state,

        String removedBy,
        String removedBecause) {

    enum State {
        PRESENT,
        /** an editor said that it is no claim */
        REMOVED,
        /** a later check no longer read it */
        GONE
    }

    static final Standing PRESENT = new Standing(State.PRESENT, null, null);
    static final Standing GONE = new Standing(State.GONE, null, null);

    static Standing removed(String who, String because) {
        return new Standing(State.REMOVED, who, because);
    }

    boolean isPresent() {
        return state == State.PRESENT;
    }

    boolean isRemoved() {
        return state == State.REMOVED;
    }

    boolean isGone() {
        return state == State.GONE;
    }

    /** For example "removed by edith: a definition"; of a removed claim only. */
    public String inWords() {
        return "removed by %s: %s".formatted(removedBy, removedBecause);
    }
}

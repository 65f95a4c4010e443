package org.plumbline.checking.claim;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.plumbline.checking.stored.Converters;
import org.plumbline.checking.stored.EngineJson;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.Pairing;

/**
 * What editors changed about a claim: that it is one, what it says, what it is held to, that it is none. Each with who did so,
 * "" for nobody.
 */
@Embeddable
public class Edits {

    private String markedBy;

    @Convert(converter = Converters.OfClaim.class)
    private Claim correction;

    private String correctedBy;

    @Convert(converter = Converters.OfPairing.class)
    private Pairing choice;

    private String chosenBy;
    private String removedBy;
    private String removedBecause;

    protected Edits() {} // for Hibernate

    static Edits none() {
        return new Edits();
    }

    static Edits marked(String who) {
        var edits = new Edits();
        edits.markedBy = who;
        return edits;
    }

    /** The same for the claim in a later text, where it stands so many characters further on. */
    Edits moved(int by) {
        var moved = new Edits();
        moved.markedBy = markedBy;
        moved.correction = correction == null ? null : EngineJson.moved(correction, Claim.class, by);
        moved.correctedBy = correctedBy;
        moved.choice = choice;
        moved.chosenBy = chosenBy;
        moved.removedBy = removedBy;
        moved.removedBecause = removedBecause;
        return moved;
    }

    // ---- verbs

    void correct(Claim corrected, String who) {
        correction = corrected;
        correctedBy = who;
    }

    void dropCorrection() {
        correction = null;
        correctedBy = null;
    }

    void choose(Pairing pairing, String who) {
        choice = pairing;
        chosenBy = who;
    }

    void dropChoice() {
        choice = null;
        chosenBy = null;
    }

    void remove(String who, String because) {
        removedBy = who;
        removedBecause = because;
    }

    void restore() {
        removedBy = null;
        removedBecause = null;
    }

    // ---- questions

    /** Whether a person says that it is a claim, and what it says: what the engine reads later does not change that. */
    public boolean vouch() {
        return isMarked() || isCorrected();
    }

    public boolean isMarked() {
        return markedBy != null;
    }

    public String markedBy() {
        return orNobody(markedBy);
    }

    public boolean isCorrected() {
        return correction != null;
    }

    /** What it says; empty when it was read rightly. */
    public Optional<Claim> correction() {
        return Optional.ofNullable(correction);
    }

    public String correctedBy() {
        return orNobody(correctedBy);
    }

    /** What it is to be held to; empty when the suggestion stands. */
    public Optional<Pairing> choice() {
        return Optional.ofNullable(choice);
    }

    public String chosenBy() {
        return orNobody(chosenBy);
    }

    public String removedBy() {
        return orNobody(removedBy);
    }

    public String removedBecause() {
        return orNobody(removedBecause);
    }

    private static String orNobody(String name) {
        return name == null ? "" : name;
    }
}

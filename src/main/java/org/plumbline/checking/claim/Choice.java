package org.plumbline.checking.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.plumbline.checking.stored.Converters;
import org.plumbline.engine.pairing.Pairing;

/** What editors want a claim held to: what they chose for it, or for another claim of its wording; neither where the suggestion stands. */
@Embeddable
public class Choice {

    @Column(name = "choice")
    @Convert(converter = Converters.OfPairing.class)
    private Pairing own;

    @Column(name = "chosen_by")
    private String by;

    private Long rememberedId;
    private boolean heldToRemembered; // false, not null: so Hibernate never leaves out the whole

    static Choice none() {
        return new Choice();
    }

    /** The same for the claim in a later text, where what is remembered is looked for anew. */
    Choice carried() {
        var carried = new Choice();
        carried.choose(own, by);
        return carried;
    }

    void choose(Pairing pairing, String who) {
        own = pairing;
        by = who;
    }

    void drop() {
        choose(null, null);
    }

    void remember(Optional<Long> remembered, boolean forgotten) {
        rememberedId = remembered.orElse(null);
        heldToRemembered = remembered.isPresent() && !forgotten;
    }

    /** What was chosen for this very claim. */
    public Optional<Pairing> own() {
        return Optional.ofNullable(own);
    }

    /** Who chose that; "" for nobody. */
    public String by() {
        return by == null ? "" : by;
    }

    /** Whether it is held to what an editor chose for another claim of the same wording. */
    public boolean isRemembered() {
        return heldToRemembered;
    }

    /** The number of that remembered pairing; 0 for none. */
    public long rememberedId() {
        return rememberedId == null ? 0 : rememberedId;
    }
}

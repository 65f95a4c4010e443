package org.plumbline.workbench;

import java.util.Optional;
import org.plumbline.web.FormErrors;

/** What somebody typed into a form of the workbench that was not accepted, so that nothing of it is lost. */
public record Typed(long claimId, Optional<PairingForm> pairing, MarkForm mark, String because, FormErrors errors) {

    static final Typed NOTHING = new Typed(0, Optional.empty(), MarkForm.EMPTY, "", FormErrors.NONE);

    public static Typed in(long claimId, PairingForm pairing, FormErrors errors) {
        return new Typed(claimId, Optional.of(pairing), MarkForm.EMPTY, "", errors);
    }

    public static Typed in(MarkForm mark, FormErrors errors) {
        return new Typed(0, Optional.empty(), mark, "", errors);
    }

    public static Typed because(long claimId, String because, FormErrors errors) {
        return new Typed(claimId, Optional.empty(), MarkForm.EMPTY, because, errors);
    }

    /** What the pairing form of this card holds. */
    public String topic(Card card) {
        return isOf(card) && pairing.isPresent() ? pairing.get().topic() : card.topic();
    }

    public String entities(Card card) {
        return isOf(card) && pairing.isPresent() ? pairing.get().entities() : card.entities();
    }

    /** What is wrong with a field of this card's forms; "" for nothing. */
    public String wrong(Card card, String field) {
        return isOf(card) ? errors.at(field) : "";
    }

    /** What is wrong with the form that marks a claim; "" for nothing. */
    public String wrongMark() {
        return errors.at("quote");
    }

    public boolean isOf(Card card) {
        return claimId == card.claim().id();
    }
}

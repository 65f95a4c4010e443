package org.plumbline.review.word;

import java.util.Objects;

/**
 * What an editor says of a claim, before it is on the record.
 *
 * @param rating the editor's word
 * @param note why, for colleagues and the report; "" for none
 * @param wording what the article could say instead; "" for none
 */
public record Opinion(Rating rating, String note, String wording) {

    public static final int LONGEST = 10_000;

    /** @throws org.plumbline.web.Refusal if a text is too long or cannot be kept */
    public Opinion {
        Objects.requireNonNull(rating, "rating");
        note = Typed.text("note", note, LONGEST);
        wording = Typed.text("wording", wording, LONGEST);
    }
}

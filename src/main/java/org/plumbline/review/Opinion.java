package org.plumbline.review;

import java.util.Objects;

/**
 * What an editor says of a claim, before it is on the record.
 *
 * @param rating the editor's word
 * @param note why, for colleagues and the report; "" for none
 * @param wording what the article could say instead; "" for none
 */
record Opinion(Rating rating, String note, String wording) {

    Opinion {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(wording, "wording");
    }
}

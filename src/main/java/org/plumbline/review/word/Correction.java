package org.plumbline.review.word;

import org.plumbline.web.Refusal;

/**
 * Why an approved claim is worked on again.
 *
 * @param reason in the editor's words; the next report gives it
 * @param editor who says so
 */
public record Correction(String reason, String editor) {

    public static final int LONGEST = 2000;

    /** @throws Refusal if there is no reason, which the report would have to give, or it cannot be kept */
    public Correction {
        reason = Typed.text("reason", reason, LONGEST);
        if (reason.isEmpty()) {
            throw Refusal.badRequest("reason: say what is to be put right; the next report gives it.");
        }
    }
}

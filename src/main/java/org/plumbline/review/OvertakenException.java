package org.plumbline.review;

import org.plumbline.web.Refusal;

/**
 * The claim is not where the person believed it to be: a stale tab, a lost race, or a step out of order. Status 409; pages show
 * what changed and give back what was typed.
 */
public final class OvertakenException extends Refusal {

    public OvertakenException(String detail) {
        super(409, "Overtaken", detail);
    }
}

package org.plumbline.review;

import org.plumbline.web.Refusal;

/** What the person acted on is no longer what is there: a stale tab or a lost race. Status 409. */
final class OvertakenException extends Refusal {

    OvertakenException(String detail) {
        super(409, "Overtaken", detail);
    }
}

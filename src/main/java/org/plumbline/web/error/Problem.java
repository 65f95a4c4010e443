package org.plumbline.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import org.plumbline.web.Refusal;
import org.plumbline.web.json.JsonTrouble;

/**
 * A refusal as RFC 9457 problem details, media type {@code application/problem+json}.
 *
 * @param type "about:blank": the status says which sort of problem it is
 * @param title what was refused, a few words
 * @param status the HTTP status
 * @param detail what was wrong, where, and what to do
 * @param instance the id under which the server logged it; only of a 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(String title, int status, String detail) {
        this("about:blank", title, status, detail, null);
    }

    public static Problem of(Refusal refusal) {
        return new Problem(refusal.title(), refusal.status(), refusal.detail());
    }

    public static Problem of(JsonProcessingException unreadable) {
        return new Problem("Not understood", 400, JsonTrouble.describe(unreadable));
    }

    /** A fault of ours, which the log has under the same number. */
    public static Problem broken(UUID number) {
        return new Problem(
                "about:blank",
                "Something broke",
                500,
                "This is a fault of Plumbline, not yours. Nothing was changed. Tell an administrator this number: "
                        + number,
                "urn:uuid:" + number);
    }
}

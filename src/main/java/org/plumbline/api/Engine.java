package org.plumbline.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.plumbline.api.answer.CheckAnswer;
import org.plumbline.api.answer.ExtractAnswer;
import org.plumbline.api.request.CheckRequest;
import org.plumbline.api.request.ExtractRequest;
import org.plumbline.engine.check.Checker;
import org.plumbline.engine.reading.ClaimFinder;
import org.plumbline.web.Refusal;

/** Reads and checks for the API, within its limits. */
@ApplicationScoped
class Engine {

    private static final int LONGEST_TEXT = 1_000_000;

    private final ClaimFinder finder = new ClaimFinder();
    private final Checker checker = new Checker();

    /** @throws Refusal if the text is too long */
    ExtractAnswer extract(ExtractRequest request) {
        refuseIfTooLong(request.text());
        return ExtractAnswer.of(request.id(), finder.find(request.text(), request.day()));
    }

    /** @throws Refusal if the text is too long */
    CheckAnswer check(CheckRequest request) {
        refuseIfTooLong(request.text());
        var reading = finder.find(request.text(), request.day());
        return CheckAnswer.of(request.id(), reading, checker.check(reading, request.series(), Map.of()));
    }

    private static void refuseIfTooLong(String text) {
        if (text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new Refusal(
                    413,
                    "Too long",
                    "text: %,d characters are more than the 1,000,000 that are taken at once. Send it in parts."
                            .formatted(text.codePointCount(0, text.length())));
        }
    }
}

package org.plumbline.library.importing;

import java.util.Locale;
import org.plumbline.background.Job;

/**
 * How far an import in the background is.
 *
 * @param address where to ask again
 * @param state running, cancelling, done, cancelled or failed
 * @param rowsTotal 0 where nobody has counted them
 * @param timeLeft in words: "about 40 s"
 * @param message why it ended in vain; "" if it did not
 */
record ProgressAnswer(
        String address,
        String state,
        long rows,
        long rowsTotal,
        int percent,
        long rowsPerSecond,
        String timeLeft,
        String message) {

    static ProgressAnswer of(Job run) {
        return new ProgressAnswer(
                "/api/v1/imports/" + run.subject(),
                run.state().name().toLowerCase(Locale.ROOT),
                run.done(),
                run.total(),
                run.percent(),
                run.rate(),
                run.timeLeft(),
                run.message());
    }
}

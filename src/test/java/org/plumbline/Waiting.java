package org.plumbline;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what goes on in the background, in tests. */
public final class Waiting {

    private static final Duration EVERY = Duration.ofMillis(50);
    private static final int TRIES = 1200; // a minute

    private Waiting() {}

    /**
     * Asks again and again until the answer is the one that is waited for.
     *
     * <p>For example {@code Waiting.until(this::state, state -> !state.equals("running"))}.
     *
     * @return that answer
     * @throws AssertionError when it does not come within a minute; tells the last answer
     */
    public static <T> T until(Callable<T> ask, Predicate<T> awaited) {
        try {
            T answer = ask.call();
            for (int tries = 0; !awaited.test(answer); tries++) {
                if (tries == TRIES) {
                    throw new AssertionError("Waited in vain; the last answer was " + answer);
                }
                Thread.sleep(EVERY.toMillis());
                answer = ask.call();
            }
            return answer;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

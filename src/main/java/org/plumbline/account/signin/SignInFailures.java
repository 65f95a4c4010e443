package org.plumbline.account.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down guessing: after ten wrong passwords for a name from one address, or fifty from an address, within ten minutes,
 * further tries from there are refused until the oldest is ten minutes old. Nobody is locked out for good, and by nobody
 * elsewhere. A try is written down before it is made, so that many at once are no more than ten either.
 */
@ApplicationScoped
class SignInFailures implements PanacheRepository<SignInFailure> {

    static final int MOST_FOR_A_NAME = 10; // from one address
    static final int MOST_FROM_AN_ADDRESS = 50;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Clock clock;

    SignInFailures(Clock clock) {
        this.clock = clock;
    }

    /** Writes a try down as if it had failed, in a transaction of its own, and answers with its number. */
    long expect(String name, String address) {
        delete("failedAt < ?1", clock.instant().minus(REMEMBERED));
        var tried = new SignInFailure(name, address, clock.instant());
        persist(tried);
        return tried.id();
    }

    /** Whether there are too many, this one that was written down among them. */
    boolean tooMany(String name, String address) {
        var since = clock.instant().minus(REMEMBERED);
        return count("name = ?1 and address = ?2 and failedAt > ?3", name, address, since) > MOST_FOR_A_NAME
                || count("address = ?1 and failedAt > ?2", address, since) > MOST_FROM_AN_ADDRESS;
    }

    /** It did not fail, or was not made. */
    void forget(long tried) {
        delete("id", tried);
    }
}

package org.plumbline.account.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down guessing: after ten wrong passwords for a name, or fifty from an address, within ten minutes, further tries
 * are refused until the oldest is ten minutes old. Nobody is locked out for good.
 */
@ApplicationScoped
class SignInFailures implements PanacheRepository<SignInFailure> {

    static final int MOST_FOR_A_NAME = 10;
    static final int MOST_FROM_AN_ADDRESS = 50;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Clock clock;

    SignInFailures(Clock clock) {
        this.clock = clock;
    }

    void note(String name, String address) {
        delete("failedAt < ?1", clock.instant().minus(REMEMBERED));
        persist(new SignInFailure(name, address, clock.instant()));
    }

    boolean tooMany(String name, String address) {
        var since = clock.instant().minus(REMEMBERED);
        return count("name = ?1 and failedAt > ?2", name, since) >= MOST_FOR_A_NAME
                || count("address = ?1 and failedAt > ?2", address, since) >= MOST_FROM_AN_ADDRESS;
    }
}

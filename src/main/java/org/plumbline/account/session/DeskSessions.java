package org.plumbline.account.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.account.Person;

/** Who is signed in. */
@ApplicationScoped
public class DeskSessions implements PanacheRepositoryBase<DeskSession, String> {

    private final Clock clock;
    private final Duration idle;
    private final Duration absolute;

    DeskSessions(
            Clock clock,
            @ConfigProperty(name = "plumbline.session.idle") Duration idle,
            @ConfigProperty(name = "plumbline.session.absolute") Duration absolute) {
        this.clock = clock;
        this.idle = idle;
        this.absolute = absolute;
    }

    /** Starts a session with an id of its own; sessions that have run out are cleared away. */
    public Token start(Person person, String address) {
        var now = clock.instant();
        delete("startedAt < ?1 or lastSeenAt < ?2", now.minus(absolute), now.minus(idle));
        var token = Token.random();
        persist(new DeskSession(token, person, address, now));
        return token;
    }

    /** The person of a session that is alive. */
    Optional<Person> personOf(Token token) {
        var now = clock.instant();
        return find("from DeskSession s join fetch s.person where s.tokenHash = ?1", token.hash())
                .firstResultOptional()
                .filter(session -> session.isAlive(now, idle, absolute))
                .map(session -> {
                    session.seen(now);
                    return session.person();
                });
    }

    public void end(Token token) {
        deleteById(token.hash());
    }

    /** Ends all sessions of a person, on every node. */
    public void endAllOf(Person person) {
        delete("person", person);
    }
}

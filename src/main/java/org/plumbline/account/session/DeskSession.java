package org.plumbline.account.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.plumbline.account.Person;

/** Somebody is signed in with a browser. Kept in the database, so that it can be ended from anywhere at once. */
@Entity
class DeskSession {

    @Id
    private String tokenHash;

    @ManyToOne(optional = false)
    private Person person;

    private Instant startedAt;
    private Instant lastSeenAt;
    private String address;

    protected DeskSession() {} // for Hibernate

    DeskSession(Token token, Person person, String address, Instant now) {
        this.tokenHash = token.hash();
        this.person = person;
        this.address = address;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    boolean isAlive(Instant now, Duration idle, Duration absolute) {
        return !person.isDisabled() && now.isBefore(lastSeenAt.plus(idle)) && now.isBefore(startedAt.plus(absolute));
    }

    /** Written at most once a minute: every request would otherwise be a write. */
    void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plusSeconds(60))) {
            lastSeenAt = now;
        }
    }

    Person person() {
        return person;
    }
}

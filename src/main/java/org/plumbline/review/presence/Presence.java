package org.plumbline.review.presence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** When somebody was last seen at a claim. */
@Entity
@Table(name = "claim_presence")
@IdClass(Presence.Key.class)
public class Presence {

    /** A page says every half minute that it is open; twice unheard, and it is closed. */
    private static final Duration OPEN = Duration.ofSeconds(75);

    @Id
    private long claimId;

    @Id
    private String who;

    private Instant seenAt;

    protected Presence() {} // for Hibernate

    Presence(long claimId, String who, Instant seenAt) {
        this.claimId = claimId;
        this.who = who;
        this.seenAt = seenAt;
    }

    public String who() {
        return who;
    }

    /** For example "has it open now" or "had it open 5 minutes ago". */
    String inWords(Instant now) {
        var ago = Duration.between(seenAt, now);
        if (ago.compareTo(OPEN) < 0) {
            return who + " has it open now";
        }
        return "%s had it open %d minutes ago".formatted(who, Math.max(2, ago.toMinutes()));
    }

    /** A claim and a person. */
    public static class Key implements Serializable {
        private long claimId;
        private String who;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.claimId == claimId && Objects.equals(key.who, who);
        }

        @Override
        public int hashCode() {
            return Objects.hash(claimId, who);
        }
    }
}

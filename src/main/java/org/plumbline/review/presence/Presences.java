package org.plumbline.review.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.account.CurrentUser;

/** Who is at which claim. Templates know it as {@code inject:presences}. */
@ApplicationScoped
@Transactional
@Named("presences")
public class Presences {

    /** Whoever was there longer ago than this is not worth a word. */
    private static final Duration WORTH_A_WORD = Duration.ofMinutes(30);

    private final EntityManager database;
    private final CurrentUser user;
    private final Clock clock;

    Presences(EntityManager database, CurrentUser user, Clock clock) {
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    /** Notes that whoever asks has the claim open, and forgets who left long ago. */
    public void note(long claimId) {
        database.createQuery("delete from Presence where claimId = ?1 and (seenAt < ?2 or who = ?3)")
                .setParameter(1, claimId)
                .setParameter(2, now().minus(WORTH_A_WORD))
                .setParameter(3, user.name())
                .executeUpdate();
        database.persist(new Presence(claimId, user.name(), now()));
    }

    /** Each of the others, as a sentence without its stop: "reviewer2 has it open now". */
    public List<String> others(long claimId) {
        var now = now();
        return database
                .createQuery(
                        "from Presence where claimId = ?1 and who <> ?2 and seenAt > ?3 order by seenAt desc",
                        Presence.class)
                .setParameter(1, claimId)
                .setParameter(2, user.name())
                .setParameter(3, now.minus(WORTH_A_WORD))
                .getResultList()
                .stream()
                .map(presence -> presence.inWords(now))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

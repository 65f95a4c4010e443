package org.plumbline.audit.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.Place;

/** Recomputes the hashes of the log: of all of it, or of what came after the last time that all was well. */
@ApplicationScoped
@Transactional
public class AuditVerification {

    private static final int BATCH = 1000;

    /** So many lines are recomputed for whoever only looks at the log. */
    private static final int AT_A_GLANCE = 2 * BATCH;

    private final AuditEventRepository events;
    private final EntityManager database;
    private final Clock clock;

    AuditVerification(AuditEventRepository events, EntityManager database, Clock clock) {
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Recomputes every hash from the first line to the newest there was when asked; later ones do not matter. */
    public Verification whole() {
        return walk(Place.START, events.head());
    }

    /** The same, and remembers that all was well up to there. */
    public Verification whole(String who) {
        var head = events.head();
        var found = walk(Place.START, head);
        if (found.intact() && head.sequence() > 0) {
            database.persist(new Checkpoint(head, clock.instant().truncatedTo(ChronoUnit.MICROS), who));
        }
        return found;
    }

    /** What a glance at the log says: up to where it was verified, and the lines since, unless there are too many. */
    public Glance glance() {
        var checkpoint = latest();
        var from = checkpoint.map(Checkpoint::place).orElse(Place.START);
        var head = events.head();
        long since = head.sequence() - from.sequence();
        return new Glance(checkpoint, since, since > AT_A_GLANCE ? Optional.empty() : Optional.of(walkOn(from, head)));
    }

    private Verification walkOn(Place checkpoint, Place head) {
        if (checkpoint.sequence() > head.sequence()) {
            return Verification.tailMissing(head.sequence(), checkpoint.sequence());
        }
        var there = events.findByIdOptional(checkpoint.sequence()).map(Place::of);
        boolean stands = checkpoint.equals(Place.START) || there.equals(Optional.of(checkpoint));
        return stands ? walk(checkpoint, head) : Verification.altered(checkpoint.sequence());
    }

    /** Whether a head that was printed once is of this log. */
    public HeadComparison compare(PrintedHead printed) {
        return events.withHash(printed.hash())
                .filter(event ->
                        printed.sequence().isEmpty() || printed.sequence().getAsLong() == event.sequence())
                .map(HeadComparison::known)
                .orElseGet(() ->
                        HeadComparison.unknown(printed, events.newestPlace().sequence()));
    }

    private Optional<Checkpoint> latest() {
        return database.createQuery("from Checkpoint order by event desc, id desc", Checkpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Verification walk(Place from, Place head) {
        var place = from;
        while (place.sequence() < head.sequence()) {
            var lines = events.between(place.sequence(), head.sequence(), BATCH);
            if (lines.isEmpty()) {
                return Verification.tailMissing(place.sequence(), head.sequence());
            }
            for (var line : lines) {
                if (line.sequence() != place.sequence() + 1) {
                    return Verification.missing(place.sequence() + 1);
                }
                if (!line.follows(place.hash())) {
                    return Verification.altered(line.sequence());
                }
                place = Place.of(line);
            }
            lines.forEach(database::detach);
        }
        return place.equals(head) ? Verification.intact(head) : Verification.foreignHead(head.sequence());
    }
}

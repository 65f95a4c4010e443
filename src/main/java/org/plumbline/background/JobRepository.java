package org.plumbline.background;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.background.Job.State;

/** The jobs. Each step is one statement on those under way, so that of several servers only one can end a job. */
@ApplicationScoped
class JobRepository implements PanacheRepository<Job> {

    private static final String UNDER_WAY = "slot is not null";

    Optional<Job> lastOf(JobKind kind, long subject) {
        return find("kind = ?1 and subject = ?2 order by id desc", kind, subject)
                .page(0, 1)
                .firstResultOptional();
    }

    /** @return whether it is under way still */
    boolean reached(long id, long done, long total, Instant now) {
        return update("done = ?1, total = ?2, seenAt = ?3 where id = ?4 and " + UNDER_WAY, done, total, now, id) == 1;
    }

    /** @return whether it was under way still */
    boolean end(long id, State outcome, String message) {
        return update("state = ?1, message = ?2, slot = null where id = ?3 and " + UNDER_WAY, outcome, message, id)
                == 1;
    }

    /** @return whether one was under way that nobody had cancelled */
    boolean cancel(JobKind kind, long subject, String who) {
        return update(
                        "state = CANCELLING, cancelledBy = ?1 where kind = ?2 and subject = ?3 and state = RUNNING",
                        who,
                        kind,
                        subject)
                == 1;
    }

    /** Says that these are being worked on. */
    void seen(Collection<Long> ids, Instant now) {
        update("seenAt = ?1 where id in ?2 and " + UNDER_WAY, now, ids);
    }

    /** Takes away what ended long ago, but of imports, restores and checks again the last one, which their pages show. */
    void sweep(Instant before) {
        delete("""
                from Job j where j.slot is null and j.seenAt < ?1 and (j.kind = READING
                    or exists (select 1 from Job k where k.kind = j.kind and k.subject = j.subject and k.id > j.id))""", before);
    }

    /** Ends what no server works on any more. @return what was ended */
    List<Job> breakOff(Instant silentSince) {
        return list(UNDER_WAY + " and seenAt < ?1", silentSince).stream()
                .filter(job -> isBrokenOff(job, silentSince))
                .toList();
    }

    private boolean isBrokenOff(Job job, Instant silentSince) {
        return update(
                        "state = FAILED, message = ?1, slot = null where id = ?2 and seenAt < ?3 and " + UNDER_WAY,
                        job.kind().stopped(),
                        job.id(),
                        silentSince)
                == 1;
    }
}

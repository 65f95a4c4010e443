package org.plumbline.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** The stored log: appended to at the end of a transaction, read by pages, never changed. */
@ApplicationScoped
public class AuditEventRepository implements PanacheRepositoryBase<AuditEvent, Long> {

    private static final int BATCH = 1000;

    private final Clock clock;

    AuditEventRepository(Clock clock) {
        this.clock = clock;
    }

    /**
     * Appends as the last thing a transaction does: all else is flushed before the head is locked, so that two
     * transactions that wait for each other's rows cannot also wait for the log.
     */
    @Transactional
    void append(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Happening happening) {
        getEntityManager().flush();
        var head = getEntityManager().find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        persist(head.next(happening, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        getEntityManager().flush();
        handBackConnection();
    }

    /** Hibernate has handed its connection back by now, and would not do so again. */
    private void handBackConnection() {
        getEntityManager()
                .unwrap(SharedSessionContractImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .beforeTransactionCompletion();
    }

    /** The newest events, or those before a sequence number, newest first. */
    public List<AuditEvent> newest(long before, int count) {
        return find("sequence < ?1", Sort.descending("sequence"), before)
                .page(0, count)
                .list();
    }

    /** What happened to one subject, oldest first. */
    public List<AuditEvent> about(String subject) {
        return list("subject", Sort.ascending("sequence"), subject);
    }

    /** Recomputes every hash from the first line to the newest there was when asked; later ones do not matter. */
    @Transactional
    public Verification verify() {
        var head = getEntityManager().find(AuditHead.class, AuditHead.ONLY);
        long newest = head.sequence();
        var newestHash = head.hash();
        var previous = "0".repeat(64);
        long sequence = 0;
        while (sequence < newest) {
            var lines = between(sequence, newest);
            for (var line : lines) {
                if (line.sequence() != sequence + 1 || !line.follows(previous)) {
                    return Verification.brokenAt(sequence + 1);
                }
                sequence = line.sequence();
                previous = line.hash();
            }
            if (lines.isEmpty()) {
                return Verification.brokenAt(sequence + 1);
            }
            getEntityManager().clear();
        }
        return newestHash.equals(previous)
                ? Verification.intact(sequence, previous)
                : Verification.brokenAt(sequence + 1);
    }

    private List<AuditEvent> between(long sequence, long newest) {
        return find("sequence > ?1 and sequence <= ?2", Sort.ascending("sequence"), sequence, newest)
                .page(0, BATCH)
                .list();
    }
}

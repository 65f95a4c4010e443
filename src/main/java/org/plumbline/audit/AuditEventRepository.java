package org.plumbline.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** The stored log: appended to at the end of a transaction, read by pages, never changed. */
@ApplicationScoped
public class AuditEventRepository implements PanacheRepositoryBase<AuditEvent, Long> {

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

    /** The newest events by this filter, newest first. */
    public List<AuditEvent> newest(LogFilter filter, int count) {
        var query = new StringBuilder("sequence < :before");
        var values = Parameters.with("before", filter.beforeNumber());
        narrow(query, values, "who = :who", "who", filter.who());
        narrow(query, values, "subject = :subject", "subject", filter.subject());
        narrow(query, values, "locate(:action, action) = 1", "action", filter.action());
        filter.start().ifPresent(start -> {
            query.append(" and happenedAt >= :start");
            values.and("start", start);
        });
        filter.end().ifPresent(end -> {
            query.append(" and happenedAt < :end");
            values.and("end", end);
        });
        return find(query.toString(), Sort.descending("sequence"), values)
                .page(0, count)
                .list();
    }

    private static void narrow(StringBuilder query, Parameters values, String condition, String name, String value) {
        if (!value.isEmpty()) {
            query.append(" and ").append(condition);
            values.and(name, value);
        }
    }

    public Optional<AuditEvent> withHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }

    /** The newest line that the head says there is. */
    public Place head() {
        return getEntityManager().find(AuditHead.class, AuditHead.ONLY).place();
    }

    /** The newest line there is, whatever the head says. */
    public Place newestPlace() {
        return newest(Long.MAX_VALUE, 1).stream().findFirst().map(Place::of).orElse(Place.START);
    }

    /** The next lines after a number, oldest first. */
    public List<AuditEvent> between(long sequence, long newest, int count) {
        return find("sequence > ?1 and sequence <= ?2", Sort.ascending("sequence"), sequence, newest)
                .page(0, count)
                .list();
    }
}

package org.plumbline.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The newest line of the log: one row, locked by whoever appends. */
@Entity
class AuditHead {

    static final int ONLY = 1;

    @Id
    private int id;

    private long sequence;
    private String hash;

    protected AuditHead() {} // for Hibernate

    AuditEvent next(Happening happening, Instant now) {
        var event = new AuditEvent(sequence + 1, now, happening, hash);
        sequence = event.sequence();
        hash = event.hash();
        return event;
    }

    Place place() {
        return new Place(sequence, hash);
    }
}

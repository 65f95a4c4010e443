package org.plumbline.audit.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.plumbline.audit.Place;

/** Up to where the whole log was once found to be as it was written. Later verifications may go on from here. */
@Entity
@Immutable
@Table(name = "audit_checkpoint")
public class Checkpoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_checkpoint_seq")
    @SequenceGenerator(name = "audit_checkpoint_seq", sequenceName = "audit_checkpoint_seq")
    private Long id;

    private long event;
    private String hash;
    private Instant verifiedAt;
    private String verifiedBy;

    protected Checkpoint() {} // for Hibernate

    Checkpoint(Place place, Instant verifiedAt, String verifiedBy) {
        this.event = place.sequence();
        this.hash = place.hash();
        this.verifiedAt = verifiedAt;
        this.verifiedBy = verifiedBy;
    }

    Place place() {
        return new Place(event, hash);
    }

    public long event() {
        return event;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }
}

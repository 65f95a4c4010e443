package org.plumbline.review.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A claim that somebody has been given, or gave back: then nobody has it. */
@Entity
@Table(name = "claim_assignment")
public class Assignment {

    static final String NOBODY = "";

    @Id
    private long claimId;

    @Version
    private int version;

    private String assignee = NOBODY;
    private String beforeThat = NOBODY;
    private String givenBy;
    private Instant givenAt;

    protected Assignment() {} // for Hibernate

    Assignment(long claimId) {
        this.claimId = claimId;
    }

    void give(String to, String by, Instant at) {
        beforeThat = assignee;
        assignee = to;
        givenBy = by;
        givenAt = at;
    }

    /** Whose it is; "" for nobody's. */
    public String assignee() {
        return assignee;
    }

    boolean isSomebodys() {
        return !assignee.equals(NOBODY);
    }

    /** Whose it was before. */
    String beforeThat() {
        return beforeThat;
    }

    public String givenBy() {
        return givenBy;
    }
}

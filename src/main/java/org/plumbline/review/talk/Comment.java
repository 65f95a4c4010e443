package org.plumbline.review.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.plumbline.web.Refusal;

/** A word on a claim to colleagues, or a question to the author; open until somebody resolves it. */
@Entity
@Table(name = "claim_comment")
public class Comment {

    static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_comment_seq")
    @SequenceGenerator(name = "claim_comment_seq", sequenceName = "claim_comment_seq")
    private Long id;

    @Version
    private int version;

    private long claimId;
    private String words;
    private boolean forAuthor;
    private String saidBy;
    private Instant saidAt;
    private String resolvedBy;
    private Instant resolvedAt;

    protected Comment() {} // for Hibernate

    Comment(long claimId, String words, boolean forAuthor, String saidBy, Instant saidAt) {
        this.claimId = claimId;
        this.words = words;
        this.forAuthor = forAuthor;
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }

    void resolve(String by, Instant at) {
        if (isResolved()) {
            throw Refusal.conflict("Resolved already", resolvedBy + " resolved this comment before.");
        }
        resolvedBy = by;
        resolvedAt = at;
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    public Long id() {
        return id;
    }

    public long claimId() {
        return claimId;
    }

    public String words() {
        return words;
    }

    public boolean isForAuthor() {
        return forAuthor;
    }

    public String saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public boolean isResolved() {
        return resolvedBy != null;
    }

    public String resolvedBy() {
        return resolvedBy;
    }
}

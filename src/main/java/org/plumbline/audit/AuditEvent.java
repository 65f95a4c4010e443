package org.plumbline.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One line of the log. Its hash covers its fields and the hash of the line before. */
@Entity
@Immutable
public class AuditEvent {

    @Id
    private long sequence;

    private Instant happenedAt;
    private String who;
    private String action;
    private String subject;
    private String beforeValue;
    private String afterValue;
    private String previousHash;
    private String hash;

    protected AuditEvent() {} // for Hibernate

    AuditEvent(long sequence, Instant happenedAt, Happening happening, String previousHash) {
        this.sequence = sequence;
        this.happenedAt = happenedAt;
        this.who = happening.who();
        this.action = happening.action();
        this.subject = happening.subject();
        this.beforeValue = happening.before();
        this.afterValue = happening.after();
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /** Whether nobody has changed this line, and it follows a line with hash {@code previous}. */
    public boolean follows(String previous) {
        return previousHash.equals(previous) && hash.equals(computedHash());
    }

    /** SHA-256 over the fields, each with its length before it so that no two lines share their bytes. */
    private String computedHash() {
        var digest = sha256();
        for (var field : List.of(
                Long.toString(sequence),
                happenedAt.toString(),
                who,
                action,
                subject,
                beforeValue,
                afterValue,
                previousHash)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public long sequence() {
        return sequence;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String who() {
        return who;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String before() {
        return beforeValue;
    }

    public String after() {
        return afterValue;
    }

    /** The hash of the line before. */
    public String previous() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}

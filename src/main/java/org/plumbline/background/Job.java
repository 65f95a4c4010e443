package org.plumbline.background;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;

/**
 * One piece of work in the background: how far it is, and what became of it.
 *
 * <pre>
 * RUNNING ─► DONE, FAILED
 *    └─ cancel ─► CANCELLING ─► CANCELLED, or one of the above when it was too late
 * </pre>
 */
@Entity
public class Job {

    /** What became of it, or is to. */
    public enum State {
        RUNNING,
        /** Somebody wants it to end; it has not heard yet. */
        CANCELLING,
        DONE,
        CANCELLED,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", sequenceName = "job_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private JobKind kind;

    private long subject;
    private String who;

    /** Kind and subject as long as it is under way: the database lets no two jobs have the same. */
    private String slot;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private long done;
    private long total;
    private Instant startedAt;
    private Instant seenAt;
    private String cancelledBy = "";
    private String message = "";

    protected Job() {} // for Hibernate

    Job(JobKind kind, long subject, long total, String who, Instant now) {
        this.kind = kind;
        this.subject = subject;
        this.slot = kind + " " + subject;
        this.total = total;
        this.who = who;
        this.startedAt = now;
        this.seenAt = now;
    }

    public Long id() {
        return id;
    }

    JobKind kind() {
        return kind;
    }

    /** What it is about: the number of a file, say. */
    public long subject() {
        return subject;
    }

    /** Who began it. */
    public String who() {
        return who;
    }

    public State state() {
        return state;
    }

    public boolean isUnderWay() {
        return state == State.RUNNING || state == State.CANCELLING;
    }

    public boolean isCancelling() {
        return state == State.CANCELLING;
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** Whether it ended before its work was done. */
    public boolean isInVain() {
        return isCancelled() || isFailed();
    }

    /** Whether everything is gone through, and the rest is being finished. */
    public boolean isClosing() {
        return isUnderWay() && total > 0 && done >= total;
    }

    public long done() {
        return done;
    }

    /** Of how many; 0 if nobody has counted them. */
    public long total() {
        return total;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When it was last heard of. */
    public Instant seenAt() {
        return seenAt;
    }

    /** Who wants it to end; "" if nobody does. */
    public String cancelledBy() {
        return cancelledBy;
    }

    /** Why it ended in vain, or what it could not do; "" if there is nothing to say. */
    public String message() {
        return message;
    }

    /** In whole per cent; 0 as long as the total is unknown. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    /** How many a second, since it began. */
    public long rate() {
        return done * 1000 / Math.max(1, Duration.between(startedAt, seenAt).toMillis());
    }

    /** How long the rest takes at this rate: "about 40 s", "about 3 min"; "–" if that cannot be told. */
    public String timeLeft() {
        if (rate() == 0 || total <= done) {
            return "–";
        }
        long seconds = (total - done) / rate() + 1;
        return seconds < 120 ? "about " + seconds + " s" : "about " + (seconds + 30) / 60 + " min";
    }
}

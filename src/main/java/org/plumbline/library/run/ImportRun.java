package org.plumbline.library.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** One try to import a file in the background: how far it is, and what became of it. */
@Entity
public class ImportRun {

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
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq")
    private Long id;

    @Version
    private int version;

    private long fileId;
    private String who;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private long rowsRead;
    private long rowsTotal;
    private Instant startedAt;
    private Instant seenAt;
    private String message = "";

    protected ImportRun() {} // for Hibernate

    ImportRun(long fileId, long rows, String who, Instant now) {
        this.fileId = fileId;
        this.rowsTotal = rows;
        this.who = who;
        this.startedAt = now;
        this.seenAt = now;
    }

    /** Notes how far it is. */
    void reached(long rows, Instant now) {
        rowsRead = rows;
        seenAt = now;
    }

    void cancel() {
        if (state == State.RUNNING) {
            state = State.CANCELLING;
        }
    }

    void end(State outcome, String why, Instant now) {
        state = outcome;
        message = why;
        seenAt = now;
    }

    public Long id() {
        return id;
    }

    public long fileId() {
        return fileId;
    }

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

    /** Whether it ended without its figures in the library. */
    public boolean isInVain() {
        return state == State.CANCELLED || state == State.FAILED;
    }

    /** Whether every row is read, and the rest is being finished: names, the log, the articles concerned. */
    public boolean isClosing() {
        return isUnderWay() && rowsTotal > 0 && rowsRead >= rowsTotal;
    }

    public long rows() {
        return rowsRead;
    }

    /** How many rows there are; 0 if nobody has counted them. */
    public long rowsTotal() {
        return rowsTotal;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When it was last heard of. */
    public Instant seenAt() {
        return seenAt;
    }

    /** Why it ended in vain; "" if it did not. */
    public String message() {
        return message;
    }

    /** In whole per cent; 0 as long as the number of rows is unknown. */
    public int percent() {
        return rowsTotal == 0 ? 0 : (int) Math.min(100, rowsRead * 100 / rowsTotal);
    }

    /** Rows a second, over the whole run. */
    public long rate() {
        return rowsRead * 1000 / Math.max(1, Duration.between(startedAt, seenAt).toMillis());
    }

    /** How long the rest takes at this rate: "about 40 s", "about 3 min"; "–" if that cannot be told. */
    public String timeLeft() {
        if (rate() == 0 || rowsTotal <= rowsRead) {
            return "–";
        }
        long seconds = (rowsTotal - rowsRead) / rate() + 1;
        return seconds < 120 ? "about " + seconds + " s" : "about " + (seconds + 30) / 60 + " min";
    }

    boolean isSilentSince(Instant then) {
        return isUnderWay() && seenAt.isBefore(then);
    }
}

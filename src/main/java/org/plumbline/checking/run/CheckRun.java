package org.plumbline.checking.run;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.plumbline.checking.engine.EngineRelease;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.figure.Series;

/** One time that a text was checked: by which engine and rules, against how many figures, for whom and why. */
@Entity
@Immutable
public class CheckRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_run_seq")
    @SequenceGenerator(name = "check_run_seq", sequenceName = "check_run_seq")
    private Long id;

    private long versionId;
    private Instant startedAt;
    private String who;
    private String cause;
    private String engineVersion;
    private String rulesHash;
    private int seriesHeldTo;
    private int figuresHeldTo;

    @Convert(converter = TextNumbers.AsText.class)
    private TextNumbers numbers;

    protected CheckRun() {} // for Hibernate

    public CheckRun(
            long versionId,
            Instant startedAt,
            String who,
            String cause,
            EngineRelease release,
            List<Series> references,
            Reading reading) {
        this.versionId = versionId;
        this.startedAt = startedAt;
        this.who = who;
        this.cause = cause.length() > 200 ? cause.substring(0, 199) + "…" : cause;
        this.engineVersion = release.version();
        this.rulesHash = release.rulesHash();
        this.seriesHeldTo = references.size();
        this.figuresHeldTo =
                references.stream().mapToInt(series -> series.figures().size()).sum();
        this.numbers = TextNumbers.of(reading);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String who() {
        return who;
    }

    /** Why it was checked: "received", "figures entered by editor", "asked for". */
    public String cause() {
        return cause;
    }

    public String engineVersion() {
        return engineVersion;
    }

    /** SHA-256 over the vocabulary and rule files of the engine. */
    public String rulesHash() {
        return rulesHash;
    }

    public int seriesHeldTo() {
        return seriesHeldTo;
    }

    public int figuresHeldTo() {
        return figuresHeldTo;
    }

    public TextNumbers numbers() {
        return numbers;
    }
}

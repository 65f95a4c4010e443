package org.plumbline.article.intake;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.article.file.FoundText;
import org.plumbline.article.file.kind.FileKind;
import org.plumbline.web.Refusal;

/**
 * A file or a page that arrived, until it is received as an article, and then kept as the original of its text.
 *
 * <pre>
 * READING ─► READ ─ receive ─► RECEIVED
 *        └─► REFUSED, with the reason
 * </pre>
 */
@Entity
public class Arrival {

    /** Where an arrival is on its way. */
    public enum State {
        READING,
        READ,
        REFUSED,
        RECEIVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arrival_seq")
    @SequenceGenerator(name = "arrival_seq", sequenceName = "arrival_seq")
    private Long id;

    @Version
    private int version;

    private Long articleId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String sha256;
    private int sizeInBytes;
    private byte[] content;
    private String arrivedBy;
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.READING;

    private String refusal = "";

    @Convert(converter = FoundTextConverter.class)
    private FoundText found;

    private Long receivedAs;

    protected Arrival() {} // for Hibernate

    Arrival(ArrivedFile file, Optional<Long> articleId, String arrivedBy, Instant arrivedAt) {
        this.articleId = articleId.orElse(null);
        this.name = file.name();
        this.kind = file.kind();
        this.sha256 = file.sha256();
        this.sizeInBytes = file.content().length;
        this.content = file.content();
        this.arrivedBy = arrivedBy;
        this.arrivedAt = arrivedAt;
    }

    void found(FoundText text) {
        found = text;
        state = State.READ;
    }

    void refuse(String sentence) {
        refusal = sentence;
        state = State.REFUSED;
    }

    /** Notes what its text was received as. */
    void receive(long versionId) {
        if (state != State.READ) {
            throw Refusal.conflict(
                    "Received already", "This was received already, or is not read yet. Look at the articles.");
        }
        receivedAs = versionId;
        state = State.RECEIVED;
    }

    public Long id() {
        return id;
    }

    /** The article that it is a new version of; empty for a new article. */
    public Optional<Long> articleId() {
        return Optional.ofNullable(articleId);
    }

    public String name() {
        return name;
    }

    FileKind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }

    public int sizeInBytes() {
        return sizeInBytes;
    }

    public byte[] content() {
        return content.clone();
    }

    public State state() {
        return state;
    }

    /** Why it cannot be read; "" when it can. */
    public String refusal() {
        return refusal;
    }

    /** @throws Refusal if it is not read */
    public FoundText found() {
        return Optional.ofNullable(found)
                .orElseThrow(() -> Refusal.conflict("Not read", "This file is not read yet, or cannot be."));
    }
}

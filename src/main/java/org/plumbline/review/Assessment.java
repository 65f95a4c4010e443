package org.plumbline.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;

/** An editor's word on a claim. Written once: whoever changes it writes another. */
@Entity
@Immutable
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    @SequenceGenerator(name = "assessment_seq", sequenceName = "assessment_seq")
    private Long id;

    private long claimId;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String note;
    private String wording;
    private String editor;
    private Instant writtenAt;

    protected Assessment() {} // for Hibernate

    Assessment(long claimId, Opinion opinion, String editor, Instant writtenAt) {
        this.claimId = claimId;
        this.rating = opinion.rating();
        this.note = opinion.note();
        this.wording = opinion.wording();
        this.editor = editor;
        this.writtenAt = writtenAt;
    }

    long claimId() {
        return claimId;
    }

    /** The same word on the same claim in a later text. */
    Assessment on(long laterClaimId) {
        return laterClaimId == claimId
                ? this
                : new Assessment(laterClaimId, new Opinion(rating, note, wording), editor, writtenAt);
    }

    Long id() {
        return id;
    }

    public Rating rating() {
        return rating;
    }

    /** Why, for colleagues and the report; "" for none. */
    public String note() {
        return note;
    }

    /** What the article could say instead; "" for none. */
    public String wording() {
        return wording;
    }

    public String editor() {
        return editor;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** As the log carries it. */
    public String inWords() {
        return rating.title()
                + (note.isEmpty() ? "" : "; note: " + note)
                + (wording.isEmpty() ? "" : "; wording: " + wording);
    }
}

package org.plumbline.checking.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.plumbline.checking.stored.Converters;
import org.plumbline.checking.stored.EngineJson;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.value.Span;

/** What a claim says: as the engine read it, or as an editor corrected it; and whether an editor marked it. */
@Embeddable
public class Reading {

    @Column(name = "reading")
    @Convert(converter = Converters.OfClaim.class)
    private Claim read;

    @Convert(converter = Converters.OfClaim.class)
    private Claim correction;

    private String correctedBy;
    private String markedBy;

    // of the claim as it stands, for queries
    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private int spanStart;
    private int spanEnd;

    protected Reading() {} // for Hibernate

    Reading(Claim read, String markedBy) {
        this.read = read;
        this.markedBy = markedBy;
        describe();
    }

    /** The same where the claim stands in a later text. */
    Reading carriedTo(Claim there) {
        var carried = new Reading(there, markedBy);
        if (isCorrected()) {
            int by = there.span().start() - read.span().start();
            carried.correct(EngineJson.moved(correction, Claim.class, by), correctedBy);
        }
        return carried;
    }

    private void describe() {
        kind = claim().kind();
        spanStart = claim().span().start();
        spanEnd = claim().span().end();
    }

    // ---- verbs

    void readAgain(Claim again) {
        read = again;
        describe();
    }

    void correct(Claim corrected, String who) {
        correction = corrected;
        correctedBy = who;
        describe();
    }

    void dropCorrection() {
        correct(null, null);
    }

    // ---- questions

    /** As it stands. */
    Claim claim() {
        return isCorrected() ? correction : read;
    }

    /** As the engine read it. */
    public Claim asRead() {
        return read;
    }

    ClaimKind kind() {
        return kind;
    }

    Span span() {
        return new Span(spanStart, spanEnd);
    }

    /** Whether a number of the text is part of it. */
    public boolean holds(Span number) {
        return span().contains(number)
                || claim().mentions().stream()
                        .anyMatch(mention -> mention.span().equals(number));
    }

    /** Whether a person says that it is a claim, and what it says: what the engine reads later does not change that. */
    public boolean isVouchedFor() {
        return isMarked() || isCorrected();
    }

    public boolean isMarked() {
        return markedBy != null;
    }

    /** Who said that it is a claim; "" for nobody. */
    public String markedBy() {
        return orNobody(markedBy);
    }

    public boolean isCorrected() {
        return correction != null;
    }

    /** Who said what it says; "" for nobody. */
    public String correctedBy() {
        return orNobody(correctedBy);
    }

    private static String orNobody(String name) {
        return name == null ? "" : name;
    }
}

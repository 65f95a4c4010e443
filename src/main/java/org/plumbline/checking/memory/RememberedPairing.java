package org.plumbline.checking.memory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.stored.Converters;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.web.Refusal;

/** What an editor chose to hold a claim to, and the claims of the same wording after it. */
@Entity
public class RememberedPairing {

    private static final int LONGEST_QUOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remembered_pairing_seq")
    @SequenceGenerator(name = "remembered_pairing_seq", sequenceName = "remembered_pairing_seq")
    private Long id;

    @Version
    private int version;

    private String wordingKey;
    private String words;
    private String source;
    private String entity;

    @Convert(converter = Converters.OfPairing.class)
    private Pairing pairing;

    private String chosenBy;
    private Instant chosenAt;
    private long claimId;
    private String quote;
    private String forgottenBy;

    protected RememberedPairing() {} // for Hibernate

    public RememberedPairing(Wording wording) {
        this.wordingKey = wording.key();
        this.words = wording.words();
        this.source = wording.source();
        this.entity = wording.entity();
    }

    /** The latest choice counts. */
    public void choose(CheckedClaim claim, Pairing chosen, String who, Instant when) {
        pairing = chosen;
        chosenBy = who;
        chosenAt = when;
        claimId = claim.id();
        quote = claim.quote().length() > LONGEST_QUOTE ? claim.quote().substring(0, LONGEST_QUOTE) : claim.quote();
        forgottenBy = null;
    }

    public void forget(String who) {
        if (isForgotten()) {
            throw Refusal.conflict("Forgotten already", "This correction was forgotten by " + forgottenBy + ".");
        }
        forgottenBy = who;
    }

    public void recall() {
        if (!isForgotten()) {
            throw Refusal.conflict("Not forgotten", "This correction is remembered; there is nothing to take back.");
        }
        forgottenBy = null;
    }

    /** As the engine takes it, with who chose it and when as the reason. */
    Pairing asPairing() {
        return new Pairing(
                pairing.subject(),
                pairing.measure(),
                pairing.entities(),
                pairing.score(),
                "%s chose this on %s for “%s”".formatted(chosenBy, day(), quote));
    }

    String wordingKey() {
        return wordingKey;
    }

    public Long id() {
        return id;
    }

    /** What is measured, in the words of the claim it was chosen for. */
    public String words() {
        return words;
    }

    /** Whose word such a claim is; "" for the article's own. */
    public String source() {
        return source;
    }

    /** Of whom; "" for nobody. */
    public String entity() {
        return entity;
    }

    public Pairing pairing() {
        return pairing;
    }

    public String chosenBy() {
        return chosenBy;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(chosenAt, ZoneOffset.UTC);
    }

    /** The claim it was chosen for. */
    public long claimId() {
        return claimId;
    }

    public String quote() {
        return quote;
    }

    public boolean isForgotten() {
        return forgottenBy != null;
    }
}

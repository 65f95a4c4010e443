package org.plumbline.checking.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.plumbline.article.ArticleVersion;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Span;
import org.plumbline.web.Refusal;

/**
 * A claim of one text version: its {@link Reading}, the {@link Choice} of figures for it, its {@link Standing}, and what was
 * {@link Found}. It keeps its number, and what editors changed about it, through every later check of that text. Only
 * {@code checking} calls its verbs.
 */
@Entity
public class CheckedClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checked_claim_seq")
    @SequenceGenerator(name = "checked_claim_seq", sequenceName = "checked_claim_seq")
    private Long id;

    @Version
    private int version; // two editors may correct the same claim; only the first may

    private long articleId;
    private long versionId;
    private int textNumber; // of the text version among those of its article
    private Long carriedFrom;
    private Long changedFrom;

    @Embedded
    private Reading reading;

    @Embedded
    private Standing standing = Standing.PRESENT;

    @Embedded
    private Choice choice = Choice.none();

    @Embedded
    private Found found = Found.nothingYet();

    // Sets stay here: Hibernate does not lock an entity whose embedded parts have some.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "checked_claim_flag", joinColumns = @JoinColumn(name = "claim_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "flag")
    @BatchSize(size = 100)
    private Set<Flag> flags = new HashSet<>();

    /** The series it is held to, by id: what asks where a series is used. */
    @ElementCollection
    @CollectionTable(name = "checked_claim_series", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "series_id")
    private Set<Long> heldTo = new HashSet<>();

    protected CheckedClaim() {} // for Hibernate

    private CheckedClaim(ArticleVersion text, Reading reading) {
        this.articleId = text.article().id();
        this.versionId = text.id();
        this.textNumber = text.number();
        this.reading = reading;
    }

    /** A claim that the engine read in a text. */
    public static CheckedClaim read(ArticleVersion text, Claim read) {
        return new CheckedClaim(text, new Reading(read, null));
    }

    /** A claim that an editor marked in a text. */
    public static CheckedClaim marked(ArticleVersion text, Claim read, String who) {
        return new CheckedClaim(text, new Reading(read, who));
    }

    /** The same claim in a later text, with what editors changed about it. */
    public static CheckedClaim carried(ArticleVersion text, Claim read, CheckedClaim from) {
        var carried = new CheckedClaim(text, from.reading.carriedTo(read));
        carried.choice = from.choice.carried();
        carried.standing = from.standing;
        carried.carriedFrom = from.id;
        return carried;
    }

    // ---- verbs of a check

    /** It stands in a later text where this other claim stood, and says something else. */
    public void replace(CheckedClaim earlier) {
        changedFrom = earlier.id;
    }

    /** The engine reads it again, perhaps with other words for its topic. */
    public void readAgain(Claim again) {
        reading.readAgain(again);
        if (standing.isGone()) {
            standing = Standing.PRESENT;
        }
    }

    /** The engine no longer reads it. What an editor marked or corrected stays. */
    public boolean vanish() {
        boolean vanishes = isPresent() && !reading.isVouchedFor();
        if (vanishes) {
            standing = Standing.GONE;
        }
        return vanishes;
    }

    /** Takes what the figures say. @return what has changed of that to which an approval is bound, in words */
    public Optional<String> judge(ClaimVerdict judged, List<Printed> printed) {
        var before = new Judgement(verdict(), flags());
        boolean differs = found.take(claim(), judged, printed);
        become(flags, judged.flags());
        become(heldTo, found.series());
        return differs ? Optional.of(before.changeTo(new Judgement(verdict(), flags()))) : Optional.empty();
    }

    /** Only what differs is written to the database. */
    private static <T> void become(Set<T> kept, Collection<T> now) {
        kept.retainAll(now);
        kept.addAll(now);
    }

    /**
     * It is held to what an editor chose for another claim of its wording, unless that was forgotten.
     *
     * @param remembered the number of what is known for its wording, forgotten or not; empty for nothing
     */
    public void holdTo(Optional<Long> remembered, boolean forgotten) {
        choice.remember(remembered, forgotten);
    }

    // ---- verbs of an editor

    /** @throws Refusal if somebody changed the claim since the page that speaks of this version was made */
    public void refuseUnlessAt(int expected) {
        if (version != expected) {
            throw Refusal.conflict(
                    "Overtaken",
                    "Claim %d was changed while you were looking at it. See what it says now, and do it again if it still applies."
                            .formatted(id));
        }
    }

    /** It says something else than was read. */
    public void correct(Claim corrected, String who) {
        reading.correct(corrected, who);
    }

    /** It was read rightly after all. */
    public void dropCorrection() {
        reading.dropCorrection();
    }

    /** It is no claim. */
    public void remove(String who, String because) {
        if (isRemoved()) {
            throw Refusal.conflict("Removed already", "Claim " + id + " was removed by " + standing.removedBy() + ".");
        }
        standing = Standing.removed(who, because);
    }

    /** It is one after all. */
    public void restore() {
        if (!isRemoved()) {
            throw Refusal.conflict("Not removed", "Claim " + id + " was not removed, so it cannot be taken back in.");
        }
        standing = Standing.PRESENT;
    }

    /** It is to be held to these figures. */
    public void choose(Pairing pairing, String who) {
        choice.choose(pairing, who);
    }

    /** It is to be held to what is suggested. */
    public void dropChoice() {
        choice.drop();
    }

    // ---- questions

    public long id() {
        return id;
    }

    /** Changes whenever the claim does: a form sends it back, so that nothing is overwritten unseen. */
    public int revision() {
        return version;
    }

    public long articleId() {
        return articleId;
    }

    public long versionId() {
        return versionId;
    }

    /** Which version of its article it stands in. */
    public int textNumber() {
        return textNumber;
    }

    /** What it says, and who says so. */
    public Reading reading() {
        return reading;
    }

    /** The claim as it stands: as read, unless an editor corrected it. */
    public Claim claim() {
        return reading.claim();
    }

    /** Where it stands in the text, in UTF-16 units. */
    public Span span() {
        return reading.span();
    }

    public String quote() {
        return claim().quote();
    }

    public ClaimKind kind() {
        return reading.kind();
    }

    /** The claim of the text before that this one is, word for word; empty for none. */
    public Optional<Long> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }

    /** The claim of the text before in whose place this one stands; empty for none. */
    public Optional<Long> changedFrom() {
        return Optional.ofNullable(changedFrom);
    }

    /** The claim of the text before that goes on in this one, changed or not; empty for none. */
    public Optional<Long> earlier() {
        return carriedFrom().or(this::changedFrom);
    }

    /** What editors want it held to. */
    public Choice choice() {
        return choice;
    }

    /** What its last check found. */
    public Found found() {
        return found;
    }

    public Verdict verdict() {
        return found.verdict();
    }

    /** The flags in the order of their list. */
    public SortedSet<Flag> flags() {
        return new TreeSet<>(flags);
    }

    /** What an approval is bound to: SHA-256 over the claim, the figures that decide, the verdict and the flags that are no mere warnings. */
    public String fingerprint() {
        return found.fingerprint();
    }

    /** Whether it counts, and who said that it does not. */
    public Standing standing() {
        return standing;
    }

    /** Whether it counts: neither removed by an editor nor gone with a later reading. */
    public boolean isPresent() {
        return standing.isPresent();
    }

    public boolean isRemoved() {
        return standing.isRemoved();
    }
}

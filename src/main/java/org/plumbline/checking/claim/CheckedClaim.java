package org.plumbline.checking.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.plumbline.checking.stored.Converters;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Span;
import org.plumbline.web.Refusal;

/**
 * A claim of one text version with what the figures say of it. It keeps its number through every later check of that text,
 * and what editors changed about it: its reading, its pairing, whether it is a claim at all. Only {@code checking} calls its
 * verbs.
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
    private int spanStart;
    private int spanEnd;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PRESENT;

    @Convert(converter = Converters.OfClaim.class)
    private Claim reading;

    @Embedded
    private Edits edits; // null from Hibernate while nobody changed anything

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

    private Long rememberedId;
    private boolean heldToRemembered;
    private Long carriedFrom;
    private Long changedFrom;

    protected CheckedClaim() {} // for Hibernate

    private CheckedClaim(ArticleVersion text, Claim reading, Edits edits) {
        this.articleId = text.article().id();
        this.versionId = text.id();
        this.textNumber = text.number();
        this.reading = reading;
        this.edits = edits;
        describe();
    }

    /** A claim that the engine read in a text. */
    public static CheckedClaim read(ArticleVersion text, Claim reading) {
        return new CheckedClaim(text, reading, Edits.none());
    }

    /** A claim that an editor marked in a text. */
    public static CheckedClaim marked(ArticleVersion text, Claim reading, String who) {
        return new CheckedClaim(text, reading, Edits.marked(who));
    }

    /** The same claim in a later text, with what editors changed about it. */
    public static CheckedClaim carried(ArticleVersion text, Claim reading, CheckedClaim from) {
        int by = reading.span().start() - from.reading.span().start();
        var carried = new CheckedClaim(text, reading, from.edits().moved(by));
        carried.standing = from.standing;
        carried.carriedFrom = from.id;
        return carried;
    }

    private void describe() {
        spanStart = claim().span().start();
        spanEnd = claim().span().end();
        kind = claim().kind();
    }

    // ---- verbs of a check

    /** It stands in a later text where this other claim stood, and says something else. */
    public void replace(CheckedClaim earlier) {
        changedFrom = earlier.id;
    }

    /** The engine reads it again, perhaps with other words for its topic. */
    public void readAgain(Claim again) {
        reading = again;
        if (standing == Standing.GONE) {
            standing = Standing.PRESENT;
        }
        describe();
    }

    /** The engine no longer reads it. What an editor marked or corrected stays. */
    public boolean vanish() {
        boolean vanishes = standing == Standing.PRESENT && !edits().vouch();
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
        rememberedId = remembered.orElse(null);
        heldToRemembered = remembered.isPresent() && !forgotten;
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
        edited().correct(corrected, who);
        describe();
    }

    /** It was read rightly after all. */
    public void dropCorrection() {
        edited().dropCorrection();
        describe();
    }

    /** It is no claim. */
    public void remove(String who, String because) {
        if (standing == Standing.REMOVED) {
            throw Refusal.conflict("Removed already", "Claim " + id + " was removed by " + edits().removedBy() + ".");
        }
        standing = Standing.REMOVED;
        edited().remove(who, because);
    }

    /** It is one after all. */
    public void restore() {
        if (standing != Standing.REMOVED) {
            throw Refusal.conflict("Not removed", "Claim " + id + " was not removed, so it cannot be taken back in.");
        }
        standing = Standing.PRESENT;
        edited().restore();
    }

    /** It is to be held to these figures. */
    public void choose(Pairing pairing, String who) {
        edited().choose(pairing, who);
    }

    /** It is to be held to what is suggested. */
    public void dropChoice() {
        edited().dropChoice();
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

    /** The claim as it stands: as read, unless an editor corrected it. */
    public Claim claim() {
        return edits().correction().orElse(reading);
    }

    /** The claim as the engine read it. */
    public Claim reading() {
        return reading;
    }

    /** Where it stands in the text, in UTF-16 units. */
    public Span span() {
        return new Span(spanStart, spanEnd);
    }

    public String quote() {
        return claim().quote();
    }

    public ClaimKind kind() {
        return kind;
    }

    /** Whether a number of the text is part of it. */
    public boolean holds(Span number) {
        return span().contains(number)
                || claim().mentions().stream()
                        .anyMatch(mention -> mention.span().equals(number));
    }

    /** The claim of the text before that this one is, word for word; empty for none. */
    public Optional<Long> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }

    /** The claim of the text before in whose place this one stands; empty for none. */
    public Optional<Long> changedFrom() {
        return Optional.ofNullable(changedFrom);
    }

    /** What editors changed about it. */
    public Edits edits() {
        return edits == null ? Edits.none() : edits;
    }

    private Edits edited() {
        edits = edits();
        return edits;
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

    /** Whether it is held to what an editor chose for another claim of the same wording. */
    public boolean isHeldToRemembered() {
        return heldToRemembered;
    }

    /** The number of that remembered pairing; 0 for none. */
    public long rememberedId() {
        return rememberedId == null ? 0 : rememberedId;
    }

    /** Whether it counts: neither removed by an editor nor gone with a later reading. */
    public boolean isPresent() {
        return standing == Standing.PRESENT;
    }

    public boolean isRemoved() {
        return standing == Standing.REMOVED;
    }
}

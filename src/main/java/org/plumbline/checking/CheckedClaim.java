package org.plumbline.checking;

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
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Span;
import org.plumbline.web.Refusal;

/**
 * A claim of one text version with what the figures say of it. It keeps its number through every later check of that text,
 * and what editors changed about it: its reading, its pairing, whether it is a claim at all.
 */
@Entity
public class CheckedClaim {

    /** Whether it counts. */
    enum Standing {
        PRESENT,
        /** an editor said that it is no claim */
        REMOVED,
        /** a later check no longer read it */
        GONE
    }

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

    private Long rememberedId;
    private boolean heldToRemembered;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.NOT_ENOUGH_EVIDENCE;

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

    private Long carriedFrom;
    private Long changedFrom;
    private String pairedSubject;
    private String fingerprint = ""; // until it is first judged

    @Convert(converter = Converters.OfOutcome.class)
    private Outcome outcome = Outcome.NOT_YET;

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
    static CheckedClaim read(ArticleVersion text, Claim reading) {
        return new CheckedClaim(text, reading, Edits.none());
    }

    /** A claim that an editor marked in a text. */
    static CheckedClaim marked(ArticleVersion text, Claim reading, String who) {
        return new CheckedClaim(text, reading, Edits.marked(who));
    }

    /** The same claim in a later text, with what editors changed about it. */
    static CheckedClaim carried(ArticleVersion text, Claim reading, CheckedClaim from) {
        int by = reading.span().start() - from.reading.span().start();
        var carried = new CheckedClaim(text, reading, from.edits().moved(by));
        carried.standing = from.standing;
        carried.carriedFrom = from.id;
        return carried;
    }

    /** It stands in a later text where this other claim stood, and says something else. */
    void replace(CheckedClaim earlier) {
        changedFrom = earlier.id;
    }

    private void describe() {
        spanStart = claim().span().start();
        spanEnd = claim().span().end();
        kind = claim().kind();
    }

    // ---- verbs of a check

    /** The engine reads it again, perhaps with other words for its topic. */
    void readAgain(Claim again) {
        reading = again;
        if (standing == Standing.GONE) {
            standing = Standing.PRESENT;
        }
        describe();
    }

    /** The engine no longer reads it. What an editor marked or corrected stays. */
    boolean vanish() {
        boolean vanishes = standing == Standing.PRESENT && !edits().vouch();
        if (vanishes) {
            standing = Standing.GONE;
        }
        return vanishes;
    }

    /** Takes what the figures say. @return what has changed of that to which an approval is bound, in words */
    Optional<String> judge(ClaimVerdict judged, List<Printed> printed) {
        var before = new Judgement(verdict, flags());
        var fingerprintBefore = fingerprint;
        verdict = judged.verdict();
        flags.retainAll(judged.flags());
        flags.addAll(judged.flags());
        outcome = Outcome.of(judged, printed);
        var series = outcome.series();
        heldTo.retainAll(series);
        heldTo.addAll(series);
        pairedSubject = judged.pairing().map(Pairing::subject).orElse(null);
        fingerprint = Fingerprint.of(claim(), verdict, flags(), outcome);
        return fingerprintBefore.isEmpty() || fingerprintBefore.equals(fingerprint)
                ? Optional.empty()
                : Optional.of(before.changeTo(new Judgement(verdict, flags())));
    }

    /** What editors chose for a claim of the same wording: it is held to that unless it was forgotten. */
    void holdTo(Optional<RememberedPairing> remembered) {
        rememberedId = remembered.map(RememberedPairing::id).orElse(null);
        heldToRemembered = remembered.filter(one -> !one.isForgotten()).isPresent();
    }

    // ---- verbs of an editor

    /** @throws Refusal if somebody changed the claim since the page that speaks of this version was made */
    void refuseUnlessAt(int expected) {
        if (version != expected) {
            throw Refusal.conflict(
                    "Overtaken",
                    "Claim %d was changed while you were looking at it. See what it says now, and do it again if it still applies."
                            .formatted(id));
        }
    }

    /** It says something else than was read. */
    void correct(Claim corrected, String who) {
        edited().correct(corrected, who);
        describe();
    }

    /** It was read rightly after all. */
    void dropCorrection() {
        edited().dropCorrection();
        describe();
    }

    /** It is no claim. */
    void remove(String who, String because) {
        if (standing == Standing.REMOVED) {
            throw Refusal.conflict("Removed already", "Claim " + id + " was removed by " + edits().removedBy() + ".");
        }
        standing = Standing.REMOVED;
        edited().remove(who, because);
    }

    /** It is one after all. */
    void restore() {
        if (standing != Standing.REMOVED) {
            throw Refusal.conflict("Not removed", "Claim " + id + " was not removed, so it cannot be taken back in.");
        }
        standing = Standing.PRESENT;
        edited().restore();
    }

    /** It is to be held to these figures. */
    void choose(Pairing pairing, String who) {
        edited().choose(pairing, who);
    }

    /** It is to be held to what is suggested. */
    void dropChoice() {
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
    Claim reading() {
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

    /** Whether it is held to what an editor chose for another claim of the same wording. */
    public boolean isHeldToRemembered() {
        return heldToRemembered;
    }

    /** The number of that {@link RememberedPairing}; 0 for none. */
    public long rememberedId() {
        return rememberedId == null ? 0 : rememberedId;
    }

    /** Whether a number of the text is part of it. */
    boolean holds(Span number) {
        return span().contains(number)
                || claim().mentions().stream()
                        .anyMatch(mention -> mention.span().equals(number));
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The flags in the order of their list. */
    public SortedSet<Flag> flags() {
        return new TreeSet<>(flags);
    }

    /** What an approval is bound to: SHA-256 over the claim, the figures that decide, the verdict and the flags that are no mere warnings. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What the claim was held to; empty when nothing fits. */
    public Optional<Pairing> pairing() {
        return outcome.pairing();
    }

    /** The values the claim stands for; empty when it claims none. */
    public Optional<Interval> claimed() {
        return outcome.claimed();
    }

    /** One for each series it was held to, the deciding one first; each series without its rows. */
    public List<Finding> findings() {
        return outcome.findings();
    }

    /** What every edition of every source prints for the row the claim is about; none where that is not its own value. */
    public List<Printed> printed() {
        return outcome.printed();
    }

    /** The finding whose verdict is the claim's; empty when sources that weigh the same disagree. */
    public Optional<Finding> deciding() {
        return outcome.deciding();
    }

    /** Whether it counts: neither removed by an editor nor gone with a later reading. */
    public boolean isPresent() {
        return standing == Standing.PRESENT;
    }

    public boolean isRemoved() {
        return standing == Standing.REMOVED;
    }
}

package org.plumbline.checking.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.CheckArticle;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.claim.CheckedClaimRepository;
import org.plumbline.checking.engine.Engine;
import org.plumbline.checking.event.ClaimGone;
import org.plumbline.checking.event.ClaimTouched;
import org.plumbline.checking.stored.EngineJson;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Span;
import org.plumbline.web.Refusal;

/**
 * Where editors put right what was read: mark a claim that was missed, correct or remove one, choose what it is held to.
 * Each step is in the log and checks the text again, since claims of one text bear on each other.
 */
@ApplicationScoped
@Transactional
public class ClaimDesk {

    private final Articles articles;
    private final CheckedClaimRepository claims;
    private final CheckArticle check;
    private final PairingMemory memory;
    private final Engine engine;
    private final Event<ClaimGone> gone;
    private final Event<ClaimTouched> touched;
    private final AuditLog log;

    ClaimDesk(
            Articles articles,
            CheckedClaimRepository claims,
            CheckArticle check,
            PairingMemory memory,
            Engine engine,
            Event<ClaimGone> gone,
            Event<ClaimTouched> touched,
            AuditLog log) {
        this.articles = articles;
        this.claims = claims;
        this.check = check;
        this.memory = memory;
        this.engine = engine;
        this.gone = gone;
        this.touched = touched;
        this.log = log;
    }

    /** What the engine reads where an editor marked a text. */
    public CheckedClaim mark(long versionId, Span selection, String who) {
        var text = articles.versionForCheck(versionId);
        refuseIfMarked(text, selection);
        var read = engine.finder()
                .read(text.text(), selection, Optional.of(text.article().publishedOn()));
        var claim = CheckedClaim.marked(text, read, who);
        claims.persistAndFlush(claim);
        log.record(who, "claim.marked", subject(claim), "“" + claim.quote() + "”");
        checkAgain(claim, who, "marked");
        return claim;
    }

    private void refuseIfMarked(ArticleVersion text, Span selection) {
        claims.everIn(text.id()).stream()
                .filter(claim -> claim.span().equals(selection))
                .findFirst()
                .ifPresent(claim -> {
                    throw Refusal.conflict(
                            "A claim already",
                            claim.isRemoved()
                                    ? "These words are claim %d, which was removed. Take it back instead."
                                            .formatted(claim.id())
                                    : "These very words are claim %d already.".formatted(claim.id()));
                });
    }

    /** It says something else than was read. */
    public CheckedClaim correct(Edit edit, Claim corrected) {
        var claim = take(edit);
        var before = EngineJson.write(claim.claim());
        claim.correct(corrected, edit.who());
        log.record(edit.who(), "claim.corrected", subject(claim), cut(before), cut(EngineJson.write(corrected)));
        return checkAgain(claim, edit.who(), "corrected");
    }

    /** It was read rightly after all. */
    public CheckedClaim dropCorrection(Edit edit) {
        var claim = take(edit);
        claim.dropCorrection();
        log.record(edit.who(), "claim.correction-dropped", subject(claim), "");
        return checkAgain(claim, edit.who(), "correction dropped");
    }

    /** It is no claim. */
    public CheckedClaim remove(Edit edit, String because) {
        var claim = take(edit);
        claim.remove(edit.who(), because);
        log.record(edit.who(), "claim.removed", subject(claim), because);
        gone.fire(new ClaimGone(claim.id(), edit.who(), "removed: " + because));
        return checkAgain(claim, edit.who(), "removed");
    }

    /** It is one after all. */
    public CheckedClaim restore(Edit edit) {
        var claim = take(edit);
        claim.restore();
        log.record(edit.who(), "claim.restored", subject(claim), "");
        return checkAgain(claim, edit.who(), "restored");
    }

    /** It is to be held to these figures, or to none. */
    public CheckedClaim choose(Edit edit, Pairing pairing) {
        var claim = take(edit);
        var before = claim.found().pairing().map(ClaimDesk::words).orElse("none");
        claim.choose(pairing, edit.who());
        log.record(edit.who(), "claim.paired", subject(claim), before, words(pairing));
        if (!pairing.subject().isEmpty()) { // that nothing fits is said of this claim only
            memory.remember(claim, pairing, edit.who());
        }
        return checkAgain(claim, edit.who(), "pairing chosen");
    }

    /** It is to be held to what is suggested. */
    public CheckedClaim dropChoice(Edit edit) {
        var claim = take(edit);
        claim.dropChoice();
        log.record(edit.who(), "claim.pairing-dropped", subject(claim), "");
        return checkAgain(claim, edit.who(), "suggested pairing taken");
    }

    private CheckedClaim take(Edit edit) {
        articles.versionForCheck(
                claims.versionOf(edit.claimId())); // first, as every check does: who comes second waits
        var claim = claims.findById(edit.claimId());
        claim.refuseUnlessAt(edit.revision());
        return claim;
    }

    private CheckedClaim checkAgain(CheckedClaim claim, String who, String cause) {
        touched.fire(new ClaimTouched(claim.id(), who));
        check.check(claim.versionId(), who, "claim %d %s".formatted(claim.id(), cause));
        return claim;
    }

    private static String words(Pairing pairing) {
        return pairing.subject().isEmpty()
                ? "none fits"
                : pairing.subject() + ", " + pairing.measure() + ", " + String.join("; ", pairing.entities());
    }

    private static String subject(CheckedClaim claim) {
        return "claim " + claim.id();
    }

    /** The log keeps lines, not documents. */
    private static String cut(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) + "…" : text;
    }
}

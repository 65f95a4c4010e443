package org.plumbline.review.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.web.Refusal;

/** What people say about claims. Templates know it as {@code inject:comments}. */
@ApplicationScoped
@Transactional
@Named("comments")
public class Comments {

    private final EntityManager database;
    private final CheckedClaims claims;
    private final AuditLog log;
    private final Clock clock;

    Comments(EntityManager database, CheckedClaims claims, AuditLog log, Clock clock) {
        this.database = database;
        this.claims = claims;
        this.log = log;
        this.clock = clock;
    }

    /** All that was said of a claim, oldest first. */
    public List<Comment> on(long claimId) {
        return database.createQuery("from Comment where claimId = ?1 order by id", Comment.class)
                .setParameter(1, claimId)
                .getResultList();
    }

    /** @throws Refusal if there are no words, or too many */
    Comment say(long claimId, String words, boolean forAuthor, String who) {
        claims.find(claimId);
        var comment = new Comment(claimId, said(words), forAuthor, who, now());
        database.persist(comment);
        log.record(who, forAuthor ? "claim.asked" : "claim.commented", "claim " + claimId, comment.words());
        return comment;
    }

    private static String said(String words) {
        var said = words == null ? "" : words.strip();
        if (said.isEmpty() || said.length() > Comment.LONGEST) {
            throw Refusal.badRequest(
                    "A comment has 1 to %,d characters; this one has %,d.".formatted(Comment.LONGEST, said.length()));
        }
        return said;
    }

    Comment resolve(long claimId, long id, String who) {
        var comment = find(claimId, id);
        comment.resolve(who, now());
        log.record(who, "claim.comment-resolved", "claim " + comment.claimId(), comment.words(), "resolved");
        return comment;
    }

    Comment reopen(long claimId, long id, String who) {
        var comment = find(claimId, id);
        comment.reopen();
        log.record(who, "claim.comment-reopened", "claim " + comment.claimId(), "resolved", comment.words());
        return comment;
    }

    private Comment find(long claimId, long id) {
        return Optional.ofNullable(database.find(Comment.class, id))
                .filter(comment -> comment.claimId() == claimId)
                .orElseThrow(() -> Refusal.notFound("Claim " + claimId + " has no comment " + id + "."));
    }

    /** A question to the author, with what it is about. */
    public record Question(CheckedClaim claim, Comment comment) {}

    /** The questions of a text that are still open, in the order of the text. */
    List<Question> questions(long versionId) {
        return database.createQuery("""
                        select new org.plumbline.review.talk.Comments$Question(c, q)
                        from Comment q join CheckedClaim c on c.id = q.claimId
                        where c.versionId = ?1 and c.standing.state = PRESENT and q.forAuthor = true and q.resolvedBy is null
                        order by c.reading.spanStart, q.id""", Question.class)
                .setParameter(1, versionId)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.plumbline.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is left to do. */
@ApplicationScoped
@Transactional
class WorkRepository {

    private static final int RETURNED = 200;

    private final EntityManager database;

    WorkRepository(EntityManager database) {
        this.database = database;
    }

    /** What came back to this editor and still counts, latest first; at most 200. */
    List<Returned> returnedTo(String editor) {
        return database.createQuery("""
                        select new org.plumbline.review.queue.Returned(r, s, d, c, a)
                        from ClaimReview r join r.submission s left join r.decision d
                            join CheckedClaim c on c.id = r.claimId
                            join ArticleVersion v on v.id = c.versionId
                            join Article a on a.id = c.articleId
                        where r.state = OPEN and s.submitter = ?1 and (r.outcome = REJECTED or r.voidedBecause <> '')
                            and c.standing = PRESENT and v.number = a.newestNumber
                        order by s.submittedAt desc, s.id desc""", Returned.class)
                .setParameter(1, editor)
                .setMaxResults(RETURNED)
                .getResultList();
    }

    /** The articles received last, with where their claims stand. */
    List<ArticleWork> articles(int count) {
        return database.createQuery("""
                        select new org.plumbline.review.queue.ArticleWork(a,
                            (select count(c) from CheckedClaim c left join ClaimReview r on r.claimId = c.id
                                where c.versionId = v.id and c.standing = PRESENT
                                and (r is null or r.state = OPEN) and c.verdict = REFUTED),
                            (select count(c) from CheckedClaim c left join ClaimReview r on r.claimId = c.id
                                where c.versionId = v.id and c.standing = PRESENT
                                and (r is null or r.state = OPEN) and c.verdict in (NOT_ENOUGH_EVIDENCE, CONFLICTING_EVIDENCE)),
                            (select count(c) from CheckedClaim c left join ClaimReview r on r.claimId = c.id
                                where c.versionId = v.id and c.standing = PRESENT
                                and (r is null or r.state = OPEN) and c.verdict = SUPPORTED),
                            (select count(c) from CheckedClaim c join ClaimReview r on r.claimId = c.id
                                where c.versionId = v.id and c.standing = PRESENT and r.state = SUBMITTED),
                            (select count(c) from CheckedClaim c join ClaimReview r on r.claimId = c.id
                                where c.versionId = v.id and c.standing = PRESENT and r.state in (APPROVED, WAIVED)))
                        from Article a join ArticleVersion v on v.article = a and v.number = a.newestNumber
                        order by a.id desc""", ArticleWork.class).setMaxResults(count).getResultList();
    }
}

package org.plumbline.review.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/** What was decided or submitted and came back. */
@ApplicationScoped
@Transactional
public class ReturnedRepository {

    private static final int RETURNED = 200;

    private final EntityManager database;

    ReturnedRepository(EntityManager database) {
        this.database = database;
    }

    /** What came back to this editor and still counts, latest first; at most 200. */
    public List<Returned> returnedTo(String editor) {
        return returned(
                "r.submitted.submitter = ?1 and (r.submitted.decided.outcome = REJECTED or r.voidedBecause <> '')",
                editor);
    }

    /** What this reviewer approved and no longer stands, latest first; at most 200. */
    public List<Returned> undoneFor(String reviewer) {
        return returned(
                "r.submitted.decided.outcome = APPROVED and r.voidedBecause <> '' and (d.decider = ?1 or f.decider = ?1)",
                reviewer);
    }

    private List<Returned> returned(String which, String whose) {
        return database.createQuery("""
                        select new org.plumbline.review.waiting.Returned(r, s, d, c, a)
                        from ClaimReview r join r.submitted.last s left join r.submitted.decided.last d left join r.submitted.decided.first f
                            join CheckedClaim c on c.id = r.claimId
                            join Article a on a.id = r.articleId
                        where r.state = OPEN and c.standing.state = PRESENT and r.textNumber = a.newestNumber and """ + " " + which + " order by s.submittedAt desc, s.id desc", Returned.class)
                .setParameter(1, whose)
                .setMaxResults(RETURNED)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }
}

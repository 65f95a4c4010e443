package org.plumbline.review.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import org.plumbline.checking.event.TextChecked;
import org.plumbline.review.ClaimReview;

/**
 * Keeps the list of the claims that count: those of the newest text of each article that are neither removed nor gone. A check
 * says which there are and with which verdict, a step where one stands, an assignment whose it is; each writes its own column
 * only, so that none undoes what another does at the same moment.
 */
@ApplicationScoped
@Transactional
public class Listing {

    private static final String COUNTING = """
            from CheckedClaim c join Article a on a.id = c.articleId and a.newestNumber = c.textNumber
                left join ClaimReview r on r.claimId = c.id left join Assignment g on g.claimId = c.id
            where c.articleId = ?1 and c.standing.state = PRESENT""";

    private static final String LEAVE =
            "delete from ListedClaim l where l.articleId = ?1 and l.claimId not in (select c.id " + COUNTING + ")";

    private static final String JUDGE = """
            update ListedClaim l set l.verdict = (select c.found.verdict from CheckedClaim c where c.id = l.claimId)
            where l.articleId = ?1
                and l.verdict <> (select c.found.verdict from CheckedClaim c where c.id = l.claimId)""";

    private static final String ENTER = "insert into ListedClaim (claimId, articleId, verdict, state, assignee)"
            + " select c.id, c.articleId, c.found.verdict, coalesce(r.state, org.plumbline.review.ReviewState.OPEN), coalesce(g.assignee, '') "
            + COUNTING
            + " and c.id not in (select l.claimId from ListedClaim l where l.articleId = ?1)";

    private final EntityManager database;

    Listing(EntityManager database) {
        this.database = database;
    }

    void checked(@Observes TextChecked text) {
        statement(LEAVE, text.articleId()).executeUpdate();
        statement(JUDGE, text.articleId()).executeUpdate();
        statement(ENTER, text.articleId()).executeUpdate();
    }

    /** A claim stands where its review says. */
    public void moved(ClaimReview review) {
        changeAlone("state", review.claimId(), review.state());
    }

    /** @param to a name; "" for nobody */
    public void given(long claimId, String to) {
        changeAlone("assignee", claimId, to);
    }

    /** In the middle of a step, of which not everything can be written down yet. */
    private void changeAlone(String column, long claimId, Object value) {
        statement("update ListedClaim l set l." + column + " = ?2 where l.claimId = ?1", claimId)
                .setParameter(2, value)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    private Query statement(String words, long number) {
        return database.createQuery(words).setParameter(1, number);
    }
}

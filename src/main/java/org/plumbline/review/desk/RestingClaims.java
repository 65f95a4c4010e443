package org.plumbline.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.library.Reliance;
import org.plumbline.library.RestingClaim;
import org.plumbline.review.ReviewState;

/** The claims that rest on figures of the library, of each article's newest text. */
@ApplicationScoped
@Transactional
class RestingClaims implements Reliance {

    private static final int SHOWN = 200;
    private static final Set<ReviewState> RELIED = EnumSet.of(ReviewState.SUBMITTED, ReviewState.APPROVED);
    private static final String HELD = """
             from CheckedClaim c join c.heldTo s left join ClaimReview r on r.claimId = c.id
                join ArticleVersion v on v.id = c.versionId join Article a on a.id = c.articleId
            where c.standing.state = PRESENT and v.number = a.newestNumber\s""";

    private final EntityManager database;

    RestingClaims(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<RestingClaim> on(Collection<Long> series) {
        return database
                .createQuery(
                        "select c, s, a.title, r.state" + HELD
                                + "and s in ?1 order by c.articleId desc, c.reading.spanStart",
                        Object[].class)
                .setParameter(1, series)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(RestingClaims::resting)
                .toList();
    }

    private static RestingClaim resting(Object[] row) {
        var claim = (CheckedClaim) row[0];
        return new RestingClaim(
                claim.id(), (Long) row[1], claim.quote(), (String) row[2], claim.verdict(), RELIED.contains(row[3]));
    }

    @Override
    public boolean isReliedOn(long edition) {
        return !database.createQuery(
                        "select c.id" + HELD
                                + "and r.state in ?1 and s in (select x.id from ReferenceSeries x where x.edition.id = ?2)",
                        Long.class)
                .setParameter(1, RELIED)
                .setParameter(2, edition)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

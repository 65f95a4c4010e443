package org.plumbline.checking.run;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The runs. */
@ApplicationScoped
public class CheckRunRepository implements PanacheRepository<CheckRun> {

    private static final String OLDER = " from CheckRun r join ArticleVersion v on v.id = r.versionId"
            + " where v.number = v.article.newestNumber and r.rulesHash <> ?1"
            + " and r.id = (select max(l.id) from CheckRun l where l.versionId = r.versionId)";

    public Optional<CheckRun> latestOf(long versionId) {
        return find("versionId = ?1 order by id desc", versionId).firstResultOptional();
    }

    /** Those of some articles whose newest text was last checked by other rules than these. */
    public Set<Long> articlesByOtherRules(Collection<Long> articleIds, String rulesHash) {
        if (articleIds.isEmpty()) {
            return Set.of(); // a list with nothing in it is no list to a database
        }
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select v.article.id from CheckRun r join ArticleVersion v on v.id = r.versionId"
                                + " where v.article.id in ?1 and v.number = v.article.newestNumber and r.rulesHash <> ?2"
                                + " and r.id = (select max(l.id) from CheckRun l where l.versionId = r.versionId)",
                        Long.class)
                .setParameter(1, articleIds)
                .setParameter(2, rulesHash)
                .getResultList());
    }

    /** How many newest texts were last checked by other rules than these. */
    public long countByOtherRules(String rulesHash) {
        return getEntityManager()
                .createQuery("select count(r)" + OLDER, Long.class)
                .setParameter(1, rulesHash)
                .getSingleResult();
    }

    /** The next of them. @param after only texts with a higher number */
    public List<Long> versionsByOtherRules(String rulesHash, long after, int most) {
        return getEntityManager()
                .createQuery("select r.versionId" + OLDER + " and r.versionId > ?2 order by r.versionId", Long.class)
                .setParameter(1, rulesHash)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
    }
}

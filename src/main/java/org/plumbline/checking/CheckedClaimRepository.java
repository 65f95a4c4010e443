package org.plumbline.checking;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The claims that were found. */
@ApplicationScoped
class CheckedClaimRepository implements PanacheRepository<CheckedClaim> {

    /** All that was ever found in a text, gone and removed claims too, in the order of the text. */
    List<CheckedClaim> everIn(long versionId) {
        return list("versionId = ?1 order by spanStart, spanEnd, id", versionId);
    }

    /** The texts with a claim that is held to one of these subjects, or to nothing yet: of each article the newest. */
    List<Long> versionsConcernedBy(Set<String> subjects) {
        return getEntityManager()
                .createQuery("""
                        select distinct c.versionId from CheckedClaim c, ArticleVersion v join v.article a
                        where c.versionId = v.id and v.number = a.newestNumber
                        and (c.pairedSubject is null or lower(c.pairedSubject) in ?1) order by c.versionId""", Long.class)
                .setParameter(
                        1,
                        subjects.stream()
                                .map(subject -> subject.toLowerCase(Locale.ROOT))
                                .toList())
                .getResultList();
    }
}

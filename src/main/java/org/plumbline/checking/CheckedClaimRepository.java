package org.plumbline.checking;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.web.Refusal;

/** The claims that were found. */
@ApplicationScoped
class CheckedClaimRepository implements PanacheRepository<CheckedClaim> {

    /** All that was ever found in a text, gone and removed claims too, in the order of the text. */
    List<CheckedClaim> everIn(long versionId) {
        return list("versionId = ?1 order by spanStart, spanEnd, id", versionId);
    }

    /** The text that a claim is read in. */
    long versionOf(long claimId) {
        return getEntityManager()
                .createQuery("select c.versionId from CheckedClaim c where c.id = ?1", Long.class)
                .setParameter(1, claimId)
                .setFlushMode(FlushModeType.COMMIT) // the text of a claim never changes
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no claim " + claimId + "."));
    }

    /** The texts with a claim of the wording of a remembered choice; of each article the newest. */
    List<Long> versionsWorded(long rememberedId) {
        return getEntityManager()
                .createQuery("""
                        select distinct c.versionId from CheckedClaim c, ArticleVersion v join v.article a
                        where c.versionId = v.id and v.number = a.newestNumber and c.rememberedId = ?1
                        order by c.versionId""", Long.class)
                .setParameter(1, rememberedId)
                .getResultList();
    }

    /**
     * The texts that figures of these subjects may bear on: with a claim held to one of them, or corrected, or with words that
     * could speak of them. Of each article the newest.
     */
    List<Long> versionsConcernedBy(Set<String> subjects, Predicate<String> speaksOfThem) {
        var held = Set.copyOf(getEntityManager()
                .createQuery("""
                        select distinct c.versionId from CheckedClaim c
                        where c.edits.correctedBy is not null or lower(c.pairedSubject) in ?1""", Long.class)
                .setParameter(
                        1,
                        subjects.stream()
                                .map(subject -> subject.toLowerCase(Locale.ROOT))
                                .toList())
                .getResultList());
        return getEntityManager()
                .createQuery("""
                        select v.id, v.text from ArticleVersion v join v.article a where v.number = a.newestNumber
                        and exists (select 1 from CheckedClaim c where c.versionId = v.id) order by v.id""", Object[].class)
                .getResultStream()
                .filter(text -> held.contains((Long) text[0]) || speaksOfThem.test((String) text[1]))
                .map(text -> (Long) text[0])
                .toList();
    }

    /** The texts in which one of these names stands: of each article the newest. */
    List<Long> versionsNaming(Set<String> names) {
        var folded = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return getEntityManager()
                .createQuery("""
                        select v.id, v.text from ArticleVersion v join v.article a where v.number = a.newestNumber
                        order by v.id""", Object[].class)
                .getResultStream()
                .filter(text -> folded.stream().anyMatch(((String) text[1]).toLowerCase(Locale.ROOT)::contains))
                .map(text -> (Long) text[0])
                .toList();
    }
}

package org.plumbline.checking.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.plumbline.web.Refusal;

/** The claims that were found. */
@ApplicationScoped
public class CheckedClaimRepository implements PanacheRepository<CheckedClaim> {

    /** All that was ever found in a text, gone and removed claims too, in the order of the text. */
    public List<CheckedClaim> everIn(long versionId) {
        return list("versionId = ?1 order by reading.spanStart, reading.spanEnd, id", versionId);
    }

    /** The text that a claim is read in. */
    public long versionOf(long claimId) {
        return getEntityManager()
                .createQuery("select c.versionId from CheckedClaim c where c.id = ?1", Long.class)
                .setParameter(1, claimId)
                .setFlushMode(FlushModeType.COMMIT) // the text of a claim never changes
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no claim " + claimId + "."));
    }

    /** The texts with a claim of the wording of a remembered choice; of each article the newest. */
    public List<Long> versionsWorded(long rememberedId) {
        return getEntityManager()
                .createQuery("""
                        select distinct c.versionId from CheckedClaim c, ArticleVersion v join v.article a
                        where c.versionId = v.id and v.number = a.newestNumber and c.choice.rememberedId = ?1
                        order by c.versionId""", Long.class)
                .setParameter(1, rememberedId)
                .getResultList();
    }

    /**
     * The texts that figures of these subjects may bear on: with a claim held to one of them, or corrected, or with words that
     * could speak of them. Of each article the newest.
     */
    public List<Long> versionsConcernedBy(Set<String> subjects, Predicate<String> speaksOfThem) {
        var held = Set.copyOf(getEntityManager()
                .createQuery("""
                        select distinct c.versionId from CheckedClaim c
                        where c.reading.correctedBy is not null or lower(c.found.pairedSubject) in ?1""", Long.class)
                .setParameter(1, lower(subjects))
                .getResultList());
        return newestTexts((id, text) -> held.contains(id) || speaksOfThem.test(text));
    }

    /** The texts in which one of these names stands: of each article the newest. */
    public List<Long> versionsNaming(Set<String> names) {
        var folded = lower(names);
        return newestTexts((id, text) -> {
            var words = text.toLowerCase(Locale.ROOT);
            return folded.stream().anyMatch(words::contains);
        });
    }

    private List<Long> newestTexts(BiPredicate<Long, String> which) {
        return getEntityManager()
                .createQuery("""
                        select v.id, v.text from ArticleVersion v join v.article a where v.number = a.newestNumber
                        order by v.id""", Object[].class)
                .getResultStream()
                .filter(text -> which.test((Long) text[0], (String) text[1]))
                .map(text -> (Long) text[0])
                .toList();
    }

    private static List<String> lower(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}

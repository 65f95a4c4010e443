package org.plumbline.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.claim.CheckedClaimRepository;
import org.plumbline.checking.engine.EngineRelease;
import org.plumbline.checking.run.CheckRun;
import org.plumbline.checking.run.CheckRunRepository;
import org.plumbline.checking.run.TextNumbers;
import org.plumbline.web.Refusal;

/** The claims of a text as they stand, for whoever shows, reviews or reports them. */
@ApplicationScoped
@Transactional
public class CheckedClaims {

    private final CheckedClaimRepository claims;
    private final CheckRunRepository runs;
    private final EngineRelease release;

    CheckedClaims(CheckedClaimRepository claims, CheckRunRepository runs, EngineRelease release) {
        this.claims = claims;
        this.runs = runs;
        this.release = release;
    }

    /** @throws Refusal if there is none with this number */
    public CheckedClaim find(long id) {
        return claims.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("There is no claim " + id + "."));
    }

    /** The claims that count in a text, in its order. */
    public List<CheckedClaim> in(long versionId) {
        return claims.everIn(versionId).stream().filter(CheckedClaim::isPresent).toList();
    }

    /** Those that editors said are none. */
    public List<CheckedClaim> removedFrom(long versionId) {
        return claims.everIn(versionId).stream().filter(CheckedClaim::isRemoved).toList();
    }

    /** Every number of a text and where it is accounted for; of a text never checked, none. */
    public Coverage coverage(long versionId) {
        return Coverage.of(
                runs.latestOf(versionId).map(CheckRun::numbers).orElse(new TextNumbers(List.of())),
                claims.everIn(versionId));
    }

    /** The latest check of a text; empty when it was never checked. */
    public Optional<CheckRun> latestRun(long versionId) {
        return runs.latestOf(versionId);
    }

    /** Whether a text was checked by the rules that are in force: another rule file may say something else of it. */
    public boolean isCheckedByPresentRules(long versionId) {
        return latestRun(versionId)
                .filter(run -> run.rulesHash().equals(release.rulesHash()))
                .isPresent();
    }

    /** Which of these articles have a newest text whose last check was by other rules than are in force. */
    public Set<Long> checkedByOlderRules(Collection<Long> articleIds) {
        return runs.articlesByOtherRules(articleIds, release.rulesHash());
    }
}

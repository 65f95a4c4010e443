package org.plumbline.checking.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.CheckArticle;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.claim.CheckedClaimRepository;
import org.plumbline.checking.memory.RememberedPairing;
import org.plumbline.checking.memory.RememberedPairingRepository;
import org.plumbline.checking.memory.Wording;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.web.Refusal;

/**
 * Remembers what editors chose to hold claims to, so that the next claim of the same words, source and entity is held to the
 * same figures. Only at the desk: {@code POST /check} knows nothing of it.
 */
@ApplicationScoped
@Transactional
public class PairingMemory {

    private static final int LISTED = 500;

    private final RememberedPairingRepository memory;
    private final CheckedClaimRepository claims;
    private final CheckArticle check;
    private final AuditLog log;
    private final Clock clock;

    PairingMemory(
            RememberedPairingRepository memory,
            CheckedClaimRepository claims,
            CheckArticle check,
            AuditLog log,
            Clock clock) {
        this.memory = memory;
        this.claims = claims;
        this.check = check;
        this.log = log;
        this.clock = clock;
    }

    /** The latest choices, newest first. */
    public List<RememberedPairing> all() {
        return memory.remembered(LISTED);
    }

    /** @throws Refusal if there is none with this number */
    public RememberedPairing find(long id) {
        return memory.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("There is no remembered correction " + id + "."));
    }

    void remember(CheckedClaim claim, Pairing chosen, String who) {
        var wording = Wording.of(claim.claim());
        var remembered = memory.under(wording.key()).orElseGet(() -> new RememberedPairing(wording));
        remembered.choose(claim, chosen, who, clock.instant());
        memory.persist(remembered);
        log.record(who, "pairing.remembered", "remembered " + remembered.id(), told(remembered));
    }

    /** Claims are held to the suggestion again, those that are held to this one now at once. */
    public RememberedPairing forget(long id, String who) {
        var remembered = find(id);
        remembered.forget(who);
        log.record(who, "pairing.forgotten", "remembered " + id, told(remembered));
        checkAgain(remembered, who, "correction %d forgotten".formatted(id));
        return remembered;
    }

    /** It was not to be forgotten. */
    public RememberedPairing recall(long id, String who) {
        var remembered = find(id);
        remembered.recall();
        log.record(who, "pairing.recalled", "remembered " + id, told(remembered));
        checkAgain(remembered, who, "correction %d remembered again".formatted(id));
        return remembered;
    }

    private void checkAgain(RememberedPairing remembered, String who, String cause) {
        claims.versionsWorded(remembered.id()).forEach(version -> check.check(version, who, cause));
    }

    private static String told(RememberedPairing one) {
        return "“%s” of %s, said by %s: %s, %s, %s"
                .formatted(
                        one.words(),
                        one.entity().isEmpty() ? "nobody" : one.entity(),
                        one.source().isEmpty() ? "the article" : one.source(),
                        one.pairing().subject(),
                        one.pairing().measure(),
                        String.join("; ", one.pairing().entities()));
    }
}

package org.plumbline.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.plumbline.article.ArticleVersion;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.claim.CheckedClaimRepository;
import org.plumbline.checking.event.ClaimGone;
import org.plumbline.engine.claim.Claim;

/** The claims of a text after it was read: found again with their numbers, new, or gone. */
@ApplicationScoped
class StandingClaims {

    private final CheckedClaimRepository claims;
    private final Event<ClaimGone> gone;

    StandingClaims(CheckedClaimRepository claims, Event<ClaimGone> gone) {
        this.claims = claims;
        this.gone = gone;
    }

    /** @return those that count now, marked and corrected ones too, in the order of the text */
    List<CheckedClaim> after(List<Claim> read, ArticleVersion text, String who) {
        var matching = new ClaimMatching(claims.everIn(text.id()));
        for (var claim : read) {
            matching.take(claim)
                    .ifPresentOrElse(
                            known -> known.readAgain(claim), () -> claims.persist(CheckedClaim.read(text, claim)));
        }
        matching.rest().stream()
                .filter(CheckedClaim::vanish)
                .forEach(left -> gone.fire(new ClaimGone(left.id(), who, "the text is no longer read so")));
        return claims.everIn(text.id()).stream().filter(CheckedClaim::isPresent).toList();
    }
}

package org.plumbline.checking.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.Pairing;

/** What editors want claims held to: a claim's own choice goes before one that is remembered from another. */
@ApplicationScoped
public class Choices {

    private final RememberedPairingRepository memory;

    Choices(RememberedPairingRepository memory) {
        this.memory = memory;
    }

    /** One question for all claims of a text. Tells each claim what it is held to by memory, if by any. */
    public Map<Claim, Pairing> of(List<CheckedClaim> claims) {
        var keys = claims.stream()
                .filter(claim -> claim.choice().own().isEmpty())
                .collect(Collectors.toMap(
                        Function.identity(), claim -> Wording.of(claim.claim()).key()));
        var remembered = memory.known(keys.values()).stream()
                .collect(Collectors.toMap(RememberedPairing::wordingKey, Function.identity()));
        var choices = new HashMap<Claim, Pairing>();
        for (var claim : claims) {
            var known = Optional.ofNullable(keys.get(claim)).map(remembered::get);
            claim.holdTo(
                    known.map(RememberedPairing::id),
                    known.filter(RememberedPairing::isForgotten).isPresent());
            claim.choice()
                    .own()
                    .or(() -> known.filter(one -> !one.isForgotten()).map(RememberedPairing::asPairing))
                    .ifPresent(pairing -> choices.put(claim.claim(), pairing));
        }
        return choices;
    }
}

package org.plumbline.checking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.value.Span;

/** Finds the claims of an earlier check again: a claim with the same span and kind is the same claim. */
final class ClaimMatching {

    private record Place(Span span, ClaimKind kind) {
        static Place of(Claim claim) {
            return new Place(claim.span(), claim.kind());
        }
    }

    private final Map<Place, Deque<CheckedClaim>> unmatched = new HashMap<>();

    ClaimMatching(List<CheckedClaim> known) {
        for (var claim : known) {
            unmatched
                    .computeIfAbsent(Place.of(claim.reading().asRead()), place -> new ArrayDeque<>())
                    .add(claim);
        }
    }

    /** The known claim that this is, once. */
    Optional<CheckedClaim> take(Claim read) {
        return Optional.ofNullable(unmatched.get(Place.of(read))).map(Deque::poll);
    }

    /** The known claims that nobody took. */
    List<CheckedClaim> rest() {
        return unmatched.values().stream().flatMap(Deque::stream).toList();
    }
}

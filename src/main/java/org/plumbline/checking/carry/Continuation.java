package org.plumbline.checking.carry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.checking.stored.EngineJson;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.value.Span;

/**
 * Which claim of a later text a claim is: the one at the place where its sentence is found again, if it says the very same in
 * all that was read of it: wording, numbers, units, hedges, subject, period, who says so.
 */
final class Continuation {

    private final Successors successors;
    private final Map<Span, List<Claim>> read;

    private Continuation(Successors successors, Map<Span, List<Claim>> read) {
        this.successors = successors;
        this.read = read;
    }

    /** @param read what is read in the later text */
    static Continuation between(String before, String after, List<Claim> read) {
        return new Continuation(
                Successors.of(before, after), read.stream().collect(Collectors.groupingBy(Claim::span)));
    }

    /** Where its words are in the later text; empty when their sentence is not found again. */
    Optional<Span> place(Claim earlier) {
        return successors.of(earlier.span());
    }

    Optional<Claim> of(Claim earlier) {
        return place(earlier)
                .flatMap(place -> read.getOrDefault(place, List.of()).stream()
                        .filter(later -> saysTheSame(earlier, later))
                        .findFirst());
    }

    static boolean saysTheSame(Claim earlier, Claim later) {
        return fromItsPlace(earlier).equals(fromItsPlace(later));
    }

    private static String fromItsPlace(Claim claim) {
        return EngineJson.fromPlace(claim, claim.span().start());
    }
}

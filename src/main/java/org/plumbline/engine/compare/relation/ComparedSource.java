package org.plumbline.engine.compare.relation;

import java.util.Collection;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.pairing.row.SourceNames;

/** The source whose figure another is compared with: "higher than the survey's estimate", "far lower than Moscow's". */
public final class ComparedSource {

    private ComparedSource() {}

    /** The one the text attributes it to, or else one that the claim's words name and that is not the claim's own. */
    public static Optional<Source> of(Claim claim, Collection<Source> loaded) {
        if (!(claim.assertion() instanceof Assertion.Comparison comparison)) {
            return Optional.empty();
        }
        return comparison.otherAttribution().isPresent()
                ? loaded.stream()
                        .filter(source ->
                                SourceNames.means(comparison.otherAttribution().who(), source))
                        .findFirst()
                : loaded.stream()
                        .filter(source -> SourceNames.isNamedIn(claim.quote(), source))
                        .filter(source -> !SourceNames.means(claim.attribution().who(), source))
                        .findFirst();
    }
}

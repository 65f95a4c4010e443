package org.plumbline.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;

/**
 * What an approval is bound to: the claim, the figures that decide it, the verdict and the flags. Another edition or
 * source that says the same leaves it as it is; one that disagrees shows in a flag.
 */
record Fingerprint(Claim claim, Verdict verdict, SortedSet<Flag> flags, List<Series> series, List<Figure> figures) {

    static String of(Claim claim, Verdict verdict, SortedSet<Flag> flags, Outcome outcome) {
        var deciding = outcome.findings().stream().filter(Finding::decides).toList();
        return new Fingerprint(
                        claim,
                        verdict,
                        flags,
                        deciding.stream().flatMap(f -> f.series().stream()).toList(),
                        deciding.stream().flatMap(f -> f.figures().stream()).toList())
                .hash();
    }

    private String hash() {
        try {
            var bytes = EngineJson.write(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package org.plumbline.checking.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.checking.stored.EngineJson;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.value.Interval;

/**
 * What an approval is bound to: the claim, the values it stands for, the figures that decide it, the verdict with its reasons
 * and the flags. Where in the text the claim stands is not part of it, nor that a later edition says something else: that only
 * flags.
 */
record Fingerprint(
        Claim claim,
        Optional<Interval> claimed,
        Verdict verdict,
        List<Reason> reasons,
        SortedSet<Flag> flags,
        List<Series> series,
        List<Figure> figures) {

    /** Flags that warn of what was published later, and end no approval. */
    private static final Set<Flag> WARNINGS = EnumSet.of(Flag.EDITION_SUPERSEDED);

    static String of(Claim claim, Judgement judgement, Outcome outcome) {
        var deciding = outcome.findings().stream().filter(Finding::decides).toList();
        var fingerprint = new Fingerprint(
                claim,
                outcome.claimed(),
                judgement.verdict(),
                deciding.stream().map(Finding::reason).toList(),
                binding(judgement.flags()),
                deciding.stream().flatMap(f -> f.series().stream()).toList(),
                deciding.stream().flatMap(Fingerprint::figures).toList());
        return fingerprint.hash();
    }

    private static Stream<Figure> figures(Finding finding) {
        return Stream.concat(
                finding.figures().stream(), finding.besides().stream().map(Finding.Besides::figure));
    }

    private static SortedSet<Flag> binding(SortedSet<Flag> flags) {
        var binding = new TreeSet<>(flags);
        binding.removeAll(WARNINGS);
        return binding;
    }

    private String hash() {
        try {
            var text = EngineJson.fromPlace(this, claim.span().start());
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

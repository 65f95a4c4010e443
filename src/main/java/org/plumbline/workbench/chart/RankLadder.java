package org.plumbline.workbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Finding.Places;
import org.plumbline.engine.finding.Verdict;

/**
 * The place of an entity over the editions of one source, best place on top, with the claimed place as a band.
 *
 * @param height of the picture, in pixels
 * @param stretches the claimed place or places; none when the claim is no rank
 * @param rungs one for each edition, the oldest first
 */
public record RankLadder(String source, int height, List<Stretch> stretches, List<Line> lines, List<Rung> rungs) {

    private static final int TOP = 22;
    private static final int STEP = 26;
    private static final int MOST_STEPS = 10;

    /** A stretch from top to bottom, in pixels. */
    record Stretch(int top, int height) {}

    /** A connection of two rungs. */
    record Line(String x1, int y1, String x2, int y2) {}

    /**
     * One edition's place.
     *
     * @param label the year of the edition
     * @param place "5", "3–4" for a tie
     */
    record Rung(
            String label,
            String edition,
            String x,
            int top,
            int bottom,
            String place,
            int of,
            Verdict verdict,
            boolean decides) {
        public String looks() {
            return verdict.name().toLowerCase(Locale.ROOT);
        }

        public int middle() {
            return (top + bottom) / 2;
        }
    }

    /** One for each source with a place in at least two editions. */
    public static List<RankLadder> of(Claim claim, List<Finding> findings) {
        return bySource(findings).values().stream()
                .filter(ranked -> ranked.size() > 1)
                .map(ranked -> ladder(claim, ranked))
                .toList();
    }

    private static Map<String, List<Finding>> bySource(List<Finding> findings) {
        var bySource = new LinkedHashMap<String, List<Finding>>();
        findings.stream()
                .filter(finding ->
                        finding.rank().isPresent() && finding.series().isPresent())
                .sorted(Comparator.comparing(finding -> edition(finding).publishedOn()))
                .forEach(finding -> bySource.computeIfAbsent(
                                edition(finding).source().name(), name -> new ArrayList<>())
                        .add(finding));
        return bySource;
    }

    private static Edition edition(Finding finding) {
        return finding.series().get().edition();
    }

    private static RankLadder ladder(Claim claim, List<Finding> ranked) {
        var claimed =
                claim.assertion() instanceof Assertion.Rank rank ? Optional.of(rank) : Optional.<Assertion.Rank>empty();
        int worst = Math.max(
                ranked.stream().mapToInt(f -> f.rank().get().worst()).max().orElseThrow(),
                claimed.map(Assertion.Rank::lastPlace).orElse(1));
        int step = Math.max(2, worst <= MOST_STEPS ? STEP : STEP * MOST_STEPS / worst);
        var rungs = new ArrayList<Rung>();
        for (int i = 0; i < ranked.size(); i++) {
            rungs.add(rung(ranked.get(i), 100.0 * (i + 0.5) / ranked.size(), step));
        }
        return new RankLadder(
                edition(ranked.get(0)).source().name(),
                TOP + worst * step + 14,
                claimed.stream()
                        .map(rank -> new Stretch(
                                y(rank.place(), step) - step / 2, (rank.lastPlace() - rank.place() + 1) * step))
                        .toList(),
                lines(rungs),
                rungs);
    }

    private static int y(int place, int step) {
        return TOP + (place - 1) * step + step / 2;
    }

    private static Rung rung(Finding finding, double x, int step) {
        var places = finding.rank().get();
        return new Rung(
                year(edition(finding)),
                edition(finding).title(),
                String.format(Locale.ROOT, "%.2f%%", x),
                y(places.best(), step),
                y(places.worst(), step),
                words(places),
                places.of(),
                finding.verdict(),
                finding.decides());
    }

    private static String words(Places places) {
        return places.best() == places.worst() ? "" + places.best() : places.best() + "–" + places.worst();
    }

    /** "2025" of "Mineral Commodity Summaries 2025"; the year it came out where the title has none. */
    private static String year(Edition edition) {
        var title = edition.title();
        return title.matches(".*\\b(19|20)\\d\\d")
                ? title.substring(title.length() - 4)
                : "" + edition.publishedOn().getYear();
    }

    private static List<Line> lines(List<Rung> rungs) {
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rungs.size(); i++) {
            var from = rungs.get(i - 1);
            var to = rungs.get(i);
            lines.add(new Line(from.x(), from.middle(), to.x(), to.middle()));
        }
        return lines;
    }
}

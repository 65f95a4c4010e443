package org.plumbline.engine.compare.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.RowFinder;

/** Why rows without a full figure could change a rank. Without such evidence they do not: most tables have gaps. */
final class RankDoubts {

    /**
     * Why a rank is open.
     *
     * @param words for the reader
     * @param printed the figures elsewhere that show it
     */
    record Doubt(String words, List<MissingRows.Found> printed) {

        private static Doubt of(String words) {
            return new Doubt(words, List.of());
        }
    }

    private final Field field;
    private final Assertion.Rank rank;
    private final List<Row> claimed;
    private final RowFinder rows;

    RankDoubts(Field field, Assertion.Rank rank, List<Row> claimed, RowFinder rows) {
        this.field = field;
        this.rank = rank;
        this.claimed = claimed;
        this.rows = rows;
    }

    /**
     * The reason to doubt an outcome; empty where nothing shows that missing figures matter.
     *
     * @param judged what another ranking would give
     */
    Optional<Doubt> about(Outcome outcome, List<Column> library, Function<Ranking, Outcome> judged) {
        return partial()
                .or(() -> withheld(outcome))
                .map(Doubt::of)
                .or(() -> printedElsewhere(outcome, library, judged))
                .or(() -> tooFew().map(Doubt::of));
    }

    private Optional<String> partial() {
        return claimed.stream()
                .filter(Row::isPartial)
                .findFirst()
                .map(row -> "The figure of %s is not its whole value: “%s”"
                        .formatted(row.name(), row.figure().note()));
    }

    private Optional<String> withheld(Outcome outcome) {
        List<Row> withheld = field.withheld();
        return !withheld.isEmpty() && isReachable(outcome, withheld.size())
                ? Optional.of("The figure of %s is withheld and could stand ahead.".formatted(names(withheld)))
                : Optional.empty();
    }

    /** Whether rows ahead of the claimed one, as many as are withheld, would turn the outcome. */
    private boolean isReachable(Outcome outcome, int more) {
        int best = field.ranking().place(claimed.get(0));
        return outcome.isSupported() || rank.lastPlace() >= best && rank.place() <= best + more;
    }

    private Optional<Doubt> printedElsewhere(Outcome outcome, List<Column> library, Function<Ranking, Outcome> judged) {
        var found = new MissingRows(rows).elsewhere(field, library);
        if (found.isEmpty() || judged.apply(with(found)).verdict() == outcome.verdict()) {
            return Optional.empty();
        }
        String words = found.stream().map(MissingRows.Found::words).collect(Collectors.joining(", and "));
        return Optional.of(new Doubt(words + ", with which the claim would be judged otherwise.", found));
    }

    private Ranking with(List<MissingRows.Found> found) {
        var all = new ArrayList<>(field.ranking().rows());
        found.forEach(one -> all.add(filled(one)));
        return Ranking.of(all, rank.order());
    }

    private static Row filled(MissingRows.Found found) {
        return new Row(
                found.row().figure(),
                found.row().name(),
                PrintedValue.of(found.amount().toPlainString()));
    }

    private Optional<String> tooFew() {
        int all = field.rows().size();
        int ranked = field.ranking().rows().size();
        return ranked * 2 < all
                ? Optional.of("%d of %d rows have no figure.".formatted(all - ranked, all))
                : Optional.empty();
    }

    private static String names(List<Row> some) {
        return some.stream().map(Row::name).collect(Collectors.joining(", "));
    }
}

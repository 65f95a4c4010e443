package org.plumbline.engine.compare.rank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.mention.qualifier.Direction;

/** Says where a row stands. */
final class RankWords {

    private static final int SHOWN = 5;

    private final Field field;
    private final FigureTable table;
    private final Assertion.Rank rank;
    private final Draft draft;

    RankWords(Field field, Assertion.Rank rank, Draft draft) {
        this.field = field;
        this.table = field.table();
        this.rank = rank;
        this.draft = draft;
    }

    /** The place of a row, who stands before it, who shares it, and who stands where the claim puts it. */
    void describe(Row row) {
        Finding.Places places = field.ranking().places(row);
        List<Row> tied = field.ranking().tiedWith(row);
        boolean smallest = rank.order() == Direction.UP;
        draft.places(places);
        draft.say("%s, %s: %s with %s is %s %s of %d published figures%s"
                .formatted(
                        Wording.edition(table),
                        Wording.what(table),
                        row.name(),
                        Wording.cell(table, row),
                        tied.isEmpty() ? "the" : "tied for the",
                        (places.best() == 1 ? "" : Numbers.ordinal(places.best()) + " ")
                                + (smallest ? "smallest" : "largest"),
                        places.of(),
                        (tied.isEmpty() ? "" : ", level with " + list(tied)) + ahead(row)));
        if (!tied.isEmpty()) {
            draft.flag(Flag.RANK_TIED);
        }
        atClaimedPlace(row).ifPresent(draft::weigh);
        String formula =
                "1 + %d %s figures".formatted(field.ranking().ahead(row).size(), smallest ? "smaller" : "larger");
        draft.step("place of " + row.name(), formula, Numbers.ordinal(places.best()));
        hold(row);
    }

    /** Who stands where the claim puts the row: what would have to change. */
    private Optional<String> atClaimedPlace(Row row) {
        List<Row> ranked = field.ranking().rows();
        boolean single = rank.place() == rank.lastPlace() && rank.place() <= ranked.size();
        Row holder = single ? ranked.get(rank.place() - 1) : row;
        return field.ranking().place(row) == field.ranking().place(holder)
                ? Optional.empty()
                : Optional.of("The %s is %s with %s."
                        .formatted(Numbers.ordinal(rank.place()), holder.name(), Wording.cell(table, holder)));
    }

    /**
     * What the row would have to have: to lose a place that it takes, "it had more than 5,700,000 (Australia) or less than
     * 3,500,000 (Vietnam)"; to win one that it does not take, "it had at least 3,500,000 (Vietnam) and at most 5,700,000 (Australia)".
     */
    String condition(Row row, boolean holds) {
        List<Row> others =
                field.ranking().rows().stream().filter(other -> other != row).toList();
        boolean largest = rank.order() == Direction.DOWN;
        Optional<Row> before = at(others, rank.place() - 2);
        Optional<Row> behind = at(others, rank.lastPlace() - 1);
        String beyond = holds ? (largest ? "more than" : "less than") : (largest ? "at most" : "at least");
        String within = holds ? (largest ? "less than" : "more than") : (largest ? "at least" : "at most");
        Optional<String> beyondThose = before.map(other -> beyond + " " + named(other));
        Optional<String> withinThose = behind.map(other -> within + " " + named(other));
        if (!holds && before.isPresent() && behind.isPresent() && isLevel(before.get(), behind.get())) {
            return "%s had %s%s, as %s has"
                    .formatted(
                            row.name(),
                            Wording.number(behind.get()),
                            Wording.unit(table),
                            behind.get().name());
        }
        String bounds = (holds ? Stream.of(beyondThose, withinThose) : Stream.of(withinThose, beyondThose))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(holds ? " or " : " and "));
        return bounds.isEmpty() ? "" : row.name() + " had " + bounds;
    }

    private static boolean isLevel(Row one, Row other) {
        return Wording.number(one).equals(Wording.number(other));
    }

    private static Optional<Row> at(List<Row> rows, int index) {
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private String named(Row row) {
        return "the %s%s of %s".formatted(Wording.number(row), Wording.unit(table), row.name());
    }

    private void hold(Row row) {
        table.unit()
                .ifPresent(printed -> Conversion.between(table, printed.unit())
                        .map(conversion -> conversion.of(row))
                        .ifPresent(held -> draft.held(new Finding.Held(held.value(), held.range(), printed.unit()))));
    }

    private String ahead(Row row) {
        List<Row> ahead = field.ranking().ahead(row);
        String list = ahead.stream()
                .limit(SHOWN)
                .map(other -> other.name() + " " + Wording.number(other))
                .collect(Collectors.joining(", "));
        return ahead.isEmpty() ? "" : ", after " + list + more(ahead);
    }

    static String list(List<Row> some) {
        return some.stream().limit(SHOWN).map(Row::name).collect(Collectors.joining(", ")) + more(some);
    }

    private static String more(List<Row> all) {
        return all.size() > SHOWN ? " and %d more".formatted(all.size() - SHOWN) : "";
    }

    static String gap(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.hasNumber())
                .map(row -> row.isWithheld()
                        ? row.value().text() + ", withheld"
                        : row.value().text())
                .collect(Collectors.joining(", "));
    }
}

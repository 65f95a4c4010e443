package org.plumbline.engine.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Direction;
import org.plumbline.engine.pairing.EntityNames;
import org.plumbline.engine.pairing.Measures;
import org.plumbline.engine.pairing.RowFinder;
import org.plumbline.engine.pairing.Words;

/** Works out the place of an entity in a table and holds a claimed one to it: "fifth largest", "among the top four". */
final class RankComparer {

    private static final Set<String> DENY_TIES =
            Set.of("alone", "sole", "solely", "outright", "undisputed", "unrivalled");
    private static final int SHOWN = 12;

    private final RowFinder rows;
    private final EntityNames names;
    private final Measures measures;

    RankComparer(RowFinder rows, EntityNames names, Measures measures) {
        this.rows = rows;
        this.names = names;
        this.measures = measures;
    }

    Optional<Judgement> compare(Question question, Assertion.Rank rank) {
        PeriodChoice choice = PeriodChoice.of(
                question.column(),
                question.period(),
                measures.isStock(question.column().measure()));
        FigureTable table = choice.table();
        Ranking ranking = Ranking.of(field(table, rank), rank.order());
        List<Row> claimed = claimed(question, rank, table, ranking);
        if (ranking.rows().size() < 2 || claimed.isEmpty()) {
            return Optional.empty();
        }
        Judgement judgement = new Attempt(question, rank, table, ranking, claimed).judge();
        return Optional.of(choice.exact() ? judgement : ofAnotherPeriod(judgement, question));
    }

    private static Judgement ofAnotherPeriod(Judgement judgement, Question question) {
        return judgement.but(
                org.plumbline.engine.finding.Verdict.NOT_ENOUGH_EVIDENCE,
                Reason.PERIOD_DIFFERS,
                "The claim speaks of %s, for which the table has no figures."
                        .formatted(question.period().map(period -> period.iso()).orElse("")),
                Flag.PERIOD_DIFFERS);
    }

    /** The rows that take part: the ordinary ones, within the region that the claim is limited to. */
    private List<Row> field(FigureTable table, Assertion.Rank rank) {
        String region = names.key(rank.scope().replaceFirst("^(in|within|among|across|of)\\s+", ""));
        return table.ordinary().stream()
                .filter(row -> !names.isRegion(region) || names.isWithin(row.name(), region))
                .toList();
    }

    /** The rows of the entities; of a tie whose members the text does not name, the rows at its place. */
    private List<Row> claimed(Question question, Assertion.Rank rank, FigureTable table, Ranking ranking) {
        List<Row> named = question.entities().stream()
                .filter(entity -> rank.after().stream()
                        .noneMatch(after -> names.key(after).equals(names.key(entity))))
                .flatMap(entity -> rows.row(table, entity, question.words()).stream())
                .filter(Row::isOrdinary)
                .toList();
        if (!named.isEmpty() || !rank.tied()) {
            return named;
        }
        return ranking.rows().stream()
                .filter(row -> ranking.place(row) == rank.place())
                .toList();
    }

    /** One claimed place in one table. */
    private final class Attempt {

        private final Question question;
        private final Assertion.Rank rank;
        private final FigureTable table;
        private final Ranking ranking;
        private final List<Row> claimed;
        private final RankClaim claim;
        private final Draft draft;

        Attempt(Question question, Assertion.Rank rank, FigureTable table, Ranking ranking, List<Row> claimed) {
            this.question = question;
            this.rank = rank;
            this.table = table;
            this.ranking = ranking;
            this.claimed = claimed;
            boolean alone = Words.telling(question.statement().leading() + " "
                            + question.claim().quote())
                    .stream()
                    .anyMatch(DENY_TIES::contains);
            this.claim = new RankClaim(rank, alone);
            this.draft = new Draft(question.column(), table).use(claimed);
        }

        Judgement judge() {
            if (claimed.stream().anyMatch(row -> !row.hasNumber())) {
                return draft.say("%s prints no figure for %s (%s), so that it cannot be ranked."
                                .formatted(
                                        Wording.edition(table),
                                        names(claimed),
                                        claimed.get(0).value().text()))
                        .flag(Flag.MISSING_ROWS)
                        .judged(Outcome.open(Reason.RANK_UNCERTAIN_MISSING_ROWS));
            }
            describe(claimed.get(0));
            Outcome outcome = outcome(ranking);
            return flagged(doubted(outcome));
        }

        private Outcome outcome(Ranking in) {
            for (Row row : claimed) {
                Outcome outcome = claim.in(in, row);
                if (!outcome.isSupported()) {
                    return outcome;
                }
            }
            return ahead(in) ? claim.in(in, claimed.get(0)) : Outcome.refuted(Reason.RANK_DIFFERS);
        }

        /** Whether "the largest after China" names those that stand ahead. */
        private boolean ahead(Ranking in) {
            List<String> ahead = in.ahead(claimed.get(0)).stream()
                    .map(row -> names.parts(row.name()).key())
                    .toList();
            return claim.namesAhead(ahead, rank.after().stream().map(names::key).toList());
        }

        private Judgement doubted(Outcome outcome) {
            if (isLimitedToKnown()) {
                draft.say("The claim speaks of known figures only, so that rows without one do not count.");
                return draft.judged(outcome);
            }
            return doubt(outcome)
                    .map(why -> draft.say(why).judged(Outcome.open(Reason.RANK_UNCERTAIN_MISSING_ROWS)))
                    .orElseGet(() -> draft.judged(outcome));
        }

        private boolean isLimitedToKnown() {
            Set<String> said =
                    Words.telling(rank.scope() + " " + question.statement().sentence());
            return said.contains("known") || said.contains("published") || said.contains("figure");
        }

        /** Why rows without a full figure could change the outcome; empty where nothing shows that they do. */
        private Optional<String> doubt(Outcome outcome) {
            return partial()
                    .or(() -> withheld(outcome))
                    .or(() -> printedElsewhere(outcome))
                    .or(this::tooFew);
        }

        private Optional<String> partial() {
            return claimed.stream()
                    .filter(Row::isPartial)
                    .findFirst()
                    .map(row -> "The figure of %s is not its whole value: “%s”"
                            .formatted(row.name(), row.figure().note()));
        }

        private Optional<String> withheld(Outcome outcome) {
            List<Row> withheld = table.ordinary().stream()
                    .filter(row -> !row.hasNumber() && row.isWithheld())
                    .toList();
            boolean matters = !withheld.isEmpty() && changes(outcome, withheld.size());
            return matters
                    ? Optional.of("The figure of %s is withheld and could stand ahead.".formatted(names(withheld)))
                    : Optional.empty();
        }

        /** Whether rows ahead of the claimed one, as many as are withheld, would turn the outcome. */
        private boolean changes(Outcome outcome, int more) {
            int best = ranking.place(claimed.get(0));
            boolean reachable = rank.lastPlace() >= best && rank.place() <= best + more;
            return outcome.isSupported() || reachable;
        }

        private Optional<String> printedElsewhere(Outcome outcome) {
            var found = new MissingRows(rows).elsewhere(table, question.library());
            if (found.isEmpty() || outcome(with(found)).verdict() == outcome.verdict()) {
                return Optional.empty();
            }
            return Optional.of(found.stream().map(MissingRows.Found::words).collect(Collectors.joining(" "))
                    + " With it the claim would be judged otherwise.");
        }

        private Ranking with(List<MissingRows.Found> found) {
            var all = new ArrayList<>(ranking.rows());
            found.forEach(one -> all.add(filled(one)));
            return Ranking.of(all, rank.order());
        }

        private Row filled(MissingRows.Found found) {
            Figure gap = found.row().figure();
            return new Row(
                    gap, found.row().name(), PrintedValue.of(found.amount().toPlainString()));
        }

        private Optional<String> tooFew() {
            int all = table.ordinary().size();
            return ranking.rows().size() * 2 < all
                    ? Optional.of("Only %d of %d rows have a figure."
                            .formatted(ranking.rows().size(), all))
                    : Optional.empty();
        }

        private Judgement flagged(Judgement judgement) {
            List<Row> gaps =
                    table.ordinary().stream().filter(row -> !row.hasNumber()).toList();
            List<Row> larger =
                    table.aggregates().stream().filter(this::isLargerRemainder).toList();
            Judgement flagged = judgement;
            if (!gaps.isEmpty()) {
                flagged =
                        flagged.noting("Left out for want of a figure: %s.".formatted(names(gaps)), Flag.MISSING_ROWS);
            }
            if (!larger.isEmpty()) {
                flagged = flagged.noting(
                        "“%s” (%s) is larger, but no single entity; it was left out."
                                .formatted(larger.get(0).name(), Wording.cell(table, larger.get(0))),
                        Flag.AGGREGATE_ROW);
            }
            return flagged;
        }

        private boolean isLargerRemainder(Row aggregate) {
            return aggregate.isRemainder()
                    && aggregate.hasNumber()
                    && aggregate
                                    .value()
                                    .printed()
                                    .orElseThrow()
                                    .compareTo(claimed.get(0).value().printed().orElseThrow())
                            > 0;
        }

        private void describe(Row row) {
            Finding.Places places = ranking.places(row);
            List<Row> tied = ranking.tiedWith(row);
            draft.places(places);
            String place = tied.isEmpty()
                    ? "the " + Numbers.ordinal(places.best())
                    : "tied for the " + Numbers.ordinal(places.best());
            draft.say("%s%s: %s%s is %s %s of %d published figures%s."
                    .formatted(
                            Wording.edition(table),
                            Wording.forPeriod(table),
                            row.name() + "'s ",
                            Wording.cell(table, row),
                            place,
                            rank.order() == Direction.UP ? "smallest" : "largest",
                            places.of(),
                            ahead(row)));
            if (!tied.isEmpty()) {
                draft.flag(Flag.RANK_TIED)
                        .say("It is level with %s (%s).".formatted(names(tied), Wording.cell(table, tied.get(0))));
            }
            draft.step(
                    "place of " + row.name(),
                    "1 + " + ranking.ahead(row).size() + " larger figures",
                    Numbers.ordinal(places.best()));
            table.unit()
                    .ifPresent(unit -> Conversion.between(table, unit.unit())
                            .ifPresent(conversion -> draft.held(new Finding.Held(
                                    conversion.of(row).value(),
                                    conversion.of(row).range(),
                                    unit.unit()))));
        }

        private String ahead(Row row) {
            List<Row> ahead = ranking.ahead(row);
            String list = ahead.stream()
                    .limit(SHOWN)
                    .map(other -> other.name() + " " + Wording.number(other))
                    .collect(Collectors.joining(", "));
            return ahead.isEmpty() ? "" : ", after " + list + (ahead.size() > SHOWN ? " and others" : "");
        }

        private String names(List<Row> some) {
            return some.stream().map(Row::name).collect(Collectors.joining(", "));
        }
    }
}

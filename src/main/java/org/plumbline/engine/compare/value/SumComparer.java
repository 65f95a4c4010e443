package org.plumbline.engine.compare.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** Holds an amount to several entities: to their sum, or to each where the text means "each" or "respectively". */
final class SumComparer {

    private static final Set<String> TOGETHER = WordFile.words(SumComparer.class, "amounts.csv", "together");

    private final RowFinder rows;

    SumComparer(RowFinder rows) {
        this.rows = rows;
    }

    /** Empty where a row is missing, or where the text does not say that a sum is meant and none comes out. */
    Optional<Judgement> compare(Question question, FigureTable table, Mention amount, Claimed claimed) {
        List<Row> found = question.entities().stream()
                .flatMap(entity -> rows.row(table, entity, question.words()).stream())
                .toList();
        boolean complete = found.size() == question.entities().size()
                && found.stream().allMatch(row -> row.value().isPoint());
        return complete
                ? Conversion.between(table, amount.unit())
                        .map(conversion -> judge(question, table, found, amount, claimed, conversion))
                        .filter(judgement ->
                                judgement.isSupported() || saysTogether(question) && !isBareOfUnits(amount, table))
                : Optional.empty();
    }

    /** "Producers outside Arden turned out 12.6 million": the printed total less one row; empty where none is printed. */
    Optional<Judgement> without(Question question, FigureTable table, Row part, Mention amount, Claimed claimed) {
        return table.total()
                .filter(total -> total.value().isPoint() && part.value().isPoint() && !part.isTotal())
                .flatMap(total -> Conversion.between(table, amount.unit())
                        .map(conversion -> rest(question, table, List.of(total, part), amount, claimed, conversion)));
    }

    private static Judgement rest(
            Question question,
            FigureTable table,
            List<Row> both,
            Mention amount,
            Claimed claimed,
            Conversion conversion) {
        Spread rest = Spread.of(both.get(0)).minus(Spread.of(both.get(1)));
        Reference reference = rest.times(conversion.factor()).reference();
        Outcome outcome = AmountJudge.judge(claimed, reference, Basis.CALCULATION);
        String formula = both.stream()
                .map(row -> row.name() + " " + Wording.cell(table, row))
                .collect(Collectors.joining(" − "));
        String result = Numbers.full(rest.value()) + Wording.unit(table);
        Draft draft = new Draft(question.column(), table).use(both);
        draft.say("%s%s: %s = %s.".formatted(Wording.edition(table), Wording.forPeriod(table), formula, result));
        draft.weighed(amount, claimed, reference, outcome, Draft.unitOf(amount));
        draft.step("difference", formula, result);
        draft.held(new Finding.Held(reference.value(), reference.range(), conversion.unit()));
        return draft.judged(outcome);
    }

    /** "27.9 of the 71.9 million tonnes": a number without the unit of its table tells too little to refute. */
    private static boolean isBareOfUnits(Mention amount, FigureTable table) {
        return amount.unit().isOne()
                && table.unit()
                        .filter(unit -> unit.unit().dimension().startsWith("mass"))
                        .isPresent();
    }

    private static boolean saysTogether(Question question) {
        var said = String.join(" ", Words.all(question.statement().sentence()));
        return TOGETHER.stream().anyMatch(said::contains);
    }

    private static Judgement judge(
            Question question,
            FigureTable table,
            List<Row> parts,
            Mention amount,
            Claimed claimed,
            Conversion conversion) {
        Spread sum = Spread.sum(parts).times(conversion.factor());
        Outcome outcome = AmountJudge.judge(claimed, sum.reference(), Basis.CALCULATION);
        String formula = parts.stream()
                .map(row -> row.name() + " " + Wording.cell(table, row))
                .collect(Collectors.joining(" + "));
        BigDecimal total = Spread.sum(parts).value();
        Draft draft = new Draft(question.column(), table).use(parts);
        draft.say("%s%s: %s = %s%s"
                .formatted(
                        Wording.edition(table),
                        Wording.forPeriod(table),
                        formula,
                        Numbers.full(total),
                        Wording.unit(table)));
        draft.weighed(amount, claimed, sum.reference(), outcome, Draft.unitOf(amount));
        draft.step("sum", formula, Numbers.full(total) + Wording.unit(table));
        draft.held(new Finding.Held(sum.value(), sum.range(), conversion.unit()));
        return draft.judged(outcome);
    }
}

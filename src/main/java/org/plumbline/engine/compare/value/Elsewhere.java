package org.plumbline.engine.compare.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.pairing.row.RowFinder;

/**
 * Where a number stands that the row it was held to does not have: another period, another measure, another row of the same
 * entity.
 */
record Elsewhere(Question question, FigureTable table, Row row, Mention amount, Claimed claimed, RowFinder rows) {

    /** Looks for the claimed number in other periods and other rows of the same entity. */
    Judgement explained(Judgement refuted, Conversion conversion) {
        for (FigureTable other : question.column().tables()) {
            Optional<Row> same = rows.same(other, row);
            if (other != table && same.filter(found -> fits(found, conversion)).isPresent()) {
                return refuted.but(
                        refuted.verdict(),
                        claimed.hedge() == Hedge.EXACT ? Reason.PERIOD_DIFFERS : refuted.reason(),
                        "The claimed number is the figure for %s, %s."
                                .formatted(DateWords.of(other), Wording.cell(other, same.get())));
            }
        }
        Optional<Judgement> measure = ofAnotherMeasure(refuted);
        if (measure.isPresent()) {
            return measure.get();
        }
        return siblings().stream()
                .filter(sibling -> claimed.hedge() == Hedge.EXACT && fits(sibling, conversion))
                .findFirst()
                .map(sibling -> refuted.but(
                        refuted.verdict(),
                        Reason.DEFINITION_DIFFERS,
                        "The claimed number is that of another row, %s with %s."
                                .formatted(sibling.name(), Wording.cell(table, sibling))))
                .orElse(refuted);
    }

    /**
     * "With 1.9 million tonnes, the country is the seventh-largest producer" does not say of what the tonnes are: where another
     * measure has the number, the two are mixed up and neither decides.
     */
    private Optional<Judgement> ofAnotherMeasure(Judgement refuted) {
        boolean unsaid = question.statement().leading().matches("(?si).*\\bwith (?:some |about |around )?$");
        return unsaid
                ? others().findFirst()
                        .map(words -> refuted.but(
                                Verdict.NOT_ENOUGH_EVIDENCE, Reason.DEFINITION_DIFFERS, words, Flag.DEFINITION_DIFFERS))
                : Optional.empty();
    }

    private Stream<String> others() {
        return question.loaded().stream()
                .filter(column -> column.edition().equals(table.edition()) && column != question.column())
                .filter(column ->
                        column.subject().equalsIgnoreCase(question.column().subject()))
                .flatMap(column -> rows.same(column.latest(), row).stream()
                        .filter(Row::hasNumber)
                        .filter(found -> Conversion.between(column.latest(), amount.unit())
                                .filter(conversion -> fits(found, conversion))
                                .isPresent())
                        .map(found -> "The number is that of %s, %s, and the text does not say of what it speaks."
                                .formatted(column.measure(), Wording.cell(column.latest(), found))));
    }

    private List<Row> siblings() {
        return rows.siblings(table, row).stream().filter(other -> other != row).toList();
    }

    private boolean fits(Row other, Conversion conversion) {
        return other.hasNumber()
                && AmountJudge.judge(claimed.exactly(), conversion.of(other), Basis.VALUE)
                        .isSupported();
    }
}

package org.plumbline.engine.compare.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.compare.edition.MixedEditions;
import org.plumbline.engine.evidence.DamagedTable;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.row.RowFinder;

/**
 * One claimed share of one whole.
 *
 * @param said the share, as a percentage, a fraction or a word
 * @param parts the rows whose share it is; at least one
 */
record ShareAttempt(Question question, FigureTable table, Mention said, List<Row> parts, Whole whole, RowFinder rows) {

    Judgement judge() {
        Draft draft = new Draft(question.column(), table).use(parts).use(whole.rows());
        if (parts.stream().anyMatch(row -> !row.hasNumber())) {
            return draft.say("%s prints no figure for %s".formatted(Wording.edition(table), list()))
                    .flag(Flag.MISSING_ROWS)
                    .judged(Outcome.open(Reason.NO_REFERENCE));
        }
        if (whole.amount().value().signum() == 0) {
            return draft.because("The whole is zero, and a share of zero is undefined.")
                    .judged(Outcome.open(Reason.NOT_CHECKABLE));
        }
        Spread part = Spread.sum(parts);
        Spread percent = part.over(whole.amount()).percent();
        Claimed claimed = ShareComparer.inPercent(said);
        Outcome outcome = AmountJudge.judge(claimed, percent.reference(), Basis.CALCULATION);
        String formula =
                Numbers.full(part.value()) + " / " + Numbers.full(whole.amount().value());
        String result = Numbers.atPrecisionOf(claimed, percent.value(), " %");
        draft.say("%s%s: %s of %s is %s = %s"
                .formatted(Wording.edition(table), Wording.forPeriod(table), list(), whole.words(), formula, result));
        draft.weighed(said, claimed, percent.reference(), outcome, " %");
        draft.step("share", formula, result);
        draft.held(new Finding.Held(percent.value(), percent.range(), said.unit()));
        Optional<String> damage = DamagedTable.sumDiffers(table);
        damage.ifPresent(words -> draft.note(words).flag(Flag.SUM_DIFFERS_FROM_TOTAL));
        if (DamagedTable.addsUpToAnother(table)
                && outcome.verdict() != ofTheSum(table, part, claimed).verdict()) {
            damage.ifPresent(draft::because);
            return draft.judged(
                    Outcome.open(whole.isExplained() ? Reason.DEFINITION_DIFFERS : Reason.REFERENCE_SUSPECT));
        }
        return outcome.isRefuted() ? unlessMixed(claimed, draft, outcome) : draft.judged(outcome);
    }

    /** What the same share is of all rows together, where the printed total is another number. */
    private static Outcome ofTheSum(FigureTable table, Spread part, Claimed claimed) {
        Spread sum = Spread.sum(table.parts().stream().filter(Row::hasNumber).toList());
        return AmountJudge.judge(claimed, part.over(sum).percent().reference(), Basis.CALCULATION);
    }

    private Judgement unlessMixed(Claimed claimed, Draft draft, Outcome outcome) {
        return new MixedEditions(rows)
                .share(question, parts, claimed)
                .map(mix -> mix.judged(draft))
                .orElseGet(() -> draft.judged(outcome));
    }

    private String list() {
        return parts.stream()
                .map(row -> row.name() + " " + Wording.cell(table, row))
                .collect(Collectors.joining(" + "));
    }
}

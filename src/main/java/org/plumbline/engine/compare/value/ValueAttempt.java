package org.plumbline.engine.compare.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.conversion.Content;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.conversion.Form;
import org.plumbline.engine.conversion.TroyOunce;
import org.plumbline.engine.conversion.UnitSlip;
import org.plumbline.engine.evidence.DamagedTable;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.evidence.SlippedTable;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.statement.OfEvery;
import org.plumbline.engine.pairing.statement.PerPerson;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.Units;

/** One amount and one row. */
final class ValueAttempt {

    /** No error of a reporter other than one of the unit or the scale makes a figure so many times too small. */
    private static final BigDecimal FAR = BigDecimal.valueOf(500);

    private static final Set<String> TONS = Set.of("long ton", "short ton");

    /** "Metric tons" say which. */
    private static final Pattern BARE_TON = Pattern.compile("(?i)(?<!metric |short |long )\\btons?\\b");

    private final Question question;
    private final PeriodChoice choice;
    private final FigureTable table;
    private final Row row;
    private final Mention amount;
    private final Claimed claimed;
    private final Draft draft;
    private final RowFinder rows;

    ValueAttempt(Question question, PeriodChoice choice, Row row, Mention amount, Claimed claimed, RowFinder rows) {
        this.rows = rows;
        this.question = question;
        this.choice = choice;
        this.table = choice.table();
        this.row = row;
        this.amount = amount;
        this.claimed = claimed;
        this.draft = new Draft(question.column(), table).use(row).claiming(amount);
    }

    Judgement judge() {
        draft.say("%s prints %s for %s (%s%s)"
                .formatted(
                        Wording.edition(table),
                        Wording.cell(table, row),
                        row.name(),
                        Wording.what(table),
                        row.isEstimate() ? ", an estimate" : ""));
        if (!row.hasNumber()) {
            return draft.because("There is no figure to hold “" + amount.surface() + "” to.")
                    .flag(Flag.MISSING_ROWS)
                    .judged(Outcome.open(Reason.NO_REFERENCE));
        }
        return DamagedTable.noted(table, row, draft)
                .or(this::notAddingUp)
                .or(this::slipped)
                .map(suspect -> suspect.judged(Outcome.open(Reason.REFERENCE_SUSPECT)))
                .orElseGet(this::convert);
    }

    private Optional<Draft> notAddingUp() {
        return DamagedTable.sumOfCounted(table, question.statement().sentence())
                .filter(words -> row.isTotal())
                .map(words -> draft.because(words).flag(Flag.REFERENCE_SUSPECT, Flag.SUM_DIFFERS_FROM_TOTAL));
    }

    private Optional<Draft> slipped() {
        return SlippedTable.words(table, question.column(), question.library(), rows)
                .map(words -> draft.because(words).flag(Flag.REFERENCE_SUSPECT, Flag.UNIT_SUSPECT));
    }

    private Judgement convert() {
        return Conversion.between(table, unit())
                .map(conversion -> withContent(conversion).map(this::held).orElseGet(() -> asCounted(conversion)))
                .orElseGet(this::incompatible);
    }

    /** Oxide beside metal: only what {@code bases.csv} has a factor for is brought together. */
    private Judgement asCounted(Conversion conversion) {
        return Form.differing(question.statement().sentence(), table.series().basis())
                .map(words -> draft.because(words)
                        .flag(Flag.DEFINITION_DIFFERS)
                        .judged(Outcome.open(Reason.DEFINITION_DIFFERS)))
                .orElseGet(() -> held(conversion));
    }

    /** The claim's unit; "four in five" is a percentage where the table has some. */
    private Unit unit() {
        Optional<Unit> printed = table.unit().map(Units.Printed::unit);
        boolean share = question.claim().assertion() instanceof Assertion.Share;
        return printed.filter(unit -> share && unit.dimension().startsWith("percent"))
                .or(() -> printed.flatMap(unit -> PerPerson.unit(question.statement(), amount.unit(), unit)))
                .or(() -> printed.flatMap(unit -> OfEvery.unit(question.statement(), amount.unit(), unit)))
                .or(() -> TroyOunce.of(amount.unit(), question.column().subject()))
                .orElse(amount.unit());
    }

    private Judgement incompatible() {
        String unit = Wording.unit(table).isEmpty()
                ? "a plain number"
                : "“" + table.series().unit() + "”";
        return draft.because("The claim's “%s” cannot be brought to %s, so that equal digits would prove nothing."
                        .formatted(amount.surface(), unit))
                .judged(Outcome.open(Reason.UNIT_INCOMPATIBLE));
    }

    /** Lithium content as the lithium carbonate the claim counts in; empty where the two count in the same. */
    private Optional<Conversion> withContent(Conversion conversion) {
        var printed = Content.in(table.series().basis());
        var said = Content.in(question.statement().near() + " " + after());
        return printed.flatMap(from -> said.flatMap(to -> from.to(to)
                .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
                .map(factor -> conversion.times(
                        factor,
                        "1 t of %s = %s t of %s".formatted(from.metal(), Numbers.telling(factor), to.phrase())))));
    }

    /** "86,000 tonnes of lithium carbonate" where the table prints 86,000 of lithium content. */
    private boolean isInTheOtherForm(Conversion conversion) {
        return conversion.how().contains(" t of ")
                && Conversion.between(table, unit())
                        .filter(plain -> AmountJudge.judge(claimed, plain.of(row), Basis.VALUE)
                                .isSupported())
                        .isPresent();
    }

    /** What follows the amount up to the next number: "tonnes of lithium carbonate equivalent". */
    private String after() {
        String sentence = question.statement().sentence();
        int at = sentence.indexOf(amount.surface());
        return at < 0
                ? ""
                : amount.surface()
                        + sentence.substring(at + amount.surface().length()).split("\\d", 2)[0];
    }

    private Judgement held(Conversion conversion) {
        Reference reference = conversion.of(row);
        draft.held(new Finding.Held(reference.value(), reference.range(), conversion.unit()));
        if (!conversion.how().isEmpty()) {
            String result = Wording.amount(reference.value(), conversion.unit());
            draft.say("in the claim's unit %s (%s)".formatted(result, conversion.how()));
            draft.step("in the claim's unit", Wording.cell(table, row) + ", " + conversion.how(), result);
        }
        Outcome outcome =
                AmountJudge.judge(claimed, reference, conversion.overTime() ? Basis.CALCULATION : Basis.VALUE);
        say(outcome, reference);
        if (!choice.exact()) {
            return otherPeriod(outcome);
        }
        return ambiguous(outcome, reference)
                .or(() -> otherTon(outcome))
                .orElseGet(() -> settled(outcome, reference, conversion));
    }

    /** A spelling with two usual readings, "1.230", of which one fits and one does not. */
    private Optional<Judgement> ambiguous(Outcome outcome, Reference reference) {
        return amount.otherReading()
                .map(other -> new Claimed(other, other, claimed.hedge(), claimed.word()))
                .filter(other ->
                        AmountJudge.judge(other, reference, Basis.VALUE).isSupported() != outcome.isSupported())
                .map(other -> draft.because("“%s” may also be read as %s, which would be judged otherwise."
                                .formatted(amount.surface(), Numbers.full(other.number())))
                        .judged(Outcome.open(Reason.AMBIGUOUS_READING)));
    }

    /** "Tons" may be those of the table, long or short ones: so read, the number is the table's. */
    private Optional<Judgement> otherTon(Outcome outcome) {
        Optional<Units.Printed> printed =
                table.unit().filter(unit -> TONS.contains(unit.unit().name()));
        return printed.filter(unit -> outcome.isRefuted()
                        && BARE_TON.matcher(amount.surface()).find())
                .filter(unit -> Conversion.between(table, unit.unit())
                        .map(same -> AmountJudge.judge(claimed, same.of(row), Basis.VALUE))
                        .filter(Outcome::isSupported)
                        .isPresent())
                .map(unit -> draft.because("“Tons” may also be the %ss of the table, by which the number agrees."
                                .formatted(unit.unit().name()))
                        .flag(Flag.UNIT_SUSPECT)
                        .judged(Outcome.open(Reason.AMBIGUOUS_READING)));
    }

    private void say(Outcome outcome, Reference reference) {
        draft.weighed(amount, claimed, reference, outcome, Draft.unitOf(amount));
        draft.step("the claim stands for", amount.surface(), Wording.interval(claimed.interval()));
    }

    private Judgement settled(Outcome outcome, Reference reference, Conversion conversion) {
        if (!outcome.isRefuted()) {
            return draft.judged(outcome);
        }
        if (isInTheOtherForm(conversion)) {
            draft.because("The claimed number is the table's own, of %s."
                            .formatted(table.series().basis()))
                    .flag(Flag.DEFINITION_DIFFERS, Flag.UNIT_SUSPECT);
        }
        var slip = UnitSlip.explaining(claimed, reference, conversion, table, row);
        slip.ifPresent(words -> draft.because(words).flag(Flag.UNIT_SUSPECT));
        if (slip.isEmpty() && isFarBelow(reference)) {
            return draft.because("The two are so far apart that the text seems to speak of something else.")
                    .judged(Outcome.open(Reason.NO_REFERENCE));
        }
        boolean rateForTotal = conversion.overTime() && slip.isPresent();
        Judgement judgement = draft.judged(rateForTotal ? Outcome.refuted(Reason.UNIT_INCOMPATIBLE) : outcome);
        return new Elsewhere(question, table, row, amount, claimed, rows).explained(judgement, conversion);
    }

    /** "A hectare of wheat yielded 6.2 tonnes" is no word on a harvest of 3.48 million tonnes. */
    private boolean isFarBelow(Reference reference) {
        BigDecimal said = claimed.number().abs();
        return said.signum() > 0 && reference.value().abs().compareTo(said.multiply(FAR)) > 0;
    }

    private Judgement otherPeriod(Outcome outcome) {
        String wanted = question.period()
                .map(DateWords::of)
                .filter(words -> !words.isBlank())
                .orElse("another time");
        return draft.because("The claim speaks of %s, for which the table has no figure, and this one is for %s."
                        .formatted(wanted, DateWords.of(table)))
                .flag(Flag.PERIOD_DIFFERS)
                .judged(Outcome.open(Reason.PERIOD_DIFFERS));
    }
}

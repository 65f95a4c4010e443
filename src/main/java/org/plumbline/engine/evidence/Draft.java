package org.plumbline.engine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.explanation.Condition;
import org.plumbline.engine.explanation.Sayings;
import org.plumbline.engine.explanation.Story;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Explanation.Step;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;

/** A judgement in the making: sentences, steps, figures and flags are added as they are found. */
public final class Draft {

    private final Column column;
    private final FigureTable table;
    private final List<String> found = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Finding.Besides> besides = new ArrayList<>();
    private final Set<Flag> flags = new TreeSet<>();
    private Optional<Finding.Held> held = Optional.empty();
    private Optional<Finding.Places> places = Optional.empty();
    private String beside = "";
    private String weighed = "";
    private String because = "";
    private Condition condition = Condition.UNKNOWN;

    public Draft(Column column, FigureTable table) {
        this.column = column;
        this.table = table;
    }

    /** Says what is printed or worked out, in a clause that may follow another behind a comma. */
    public Draft say(String clause) {
        found.add(clause);
        return this;
    }

    /** The amount that the claim gives, for the sentence that need not hold it to anything. */
    public Draft claiming(Mention amount) {
        beside = "where the claim says “" + amount.surface() + "”";
        return this;
    }

    /** Holds the claim to what was found, in a sentence. */
    public Draft weigh(String sentence) {
        weighed = sentence;
        return this;
    }

    /** Says in a sentence what decides, whatever the figures say. */
    public Draft because(String sentence) {
        because = sentence;
        return this;
    }

    /** Says in a clause what is worth knowing and decides nothing. */
    public Draft note(String clause) {
        remarks.add(clause);
        return this;
    }

    public Draft step(String label, String formula, String result) {
        steps.add(new Step(label, formula, result));
        return this;
    }

    /** Uses a row: its figure is listed, and its status and note are flagged. */
    public Draft use(Row row) {
        figures.add(row.figure());
        return marked(row);
    }

    /** Uses a row of a table that may be of another edition, source or measure. */
    public Draft use(FigureTable of, Row row) {
        if (of.series().equals(table.series())) {
            return use(row);
        }
        besides.add(Finding.Besides.of(of.series(), row.figure()));
        return marked(row);
    }

    private Draft marked(Row row) {
        if (row.isEstimate()) {
            flags.add(Flag.ESTIMATE);
        }
        if (!row.figure().note().isBlank()) {
            flags.add(Flag.NOTE_APPLIES);
        }
        return this;
    }

    public Draft use(List<Row> rows) {
        rows.forEach(this::use);
        return this;
    }

    public Draft flag(Flag... more) {
        flags.addAll(List.of(more));
        return this;
    }

    public Draft held(Finding.Held value) {
        held = Optional.of(value);
        return this;
    }

    public Draft places(Finding.Places value) {
        places = Optional.of(value);
        return this;
    }

    /** Says what came out of an amount, and what values would bear it out. */
    public Draft weighed(Mention amount, Claimed claimed, Reference reference, Outcome outcome, String unit) {
        Sayings sayings = new Sayings(amount, claimed, reference, unit);
        beside = sayings.beside(String.join(" ", found));
        return weigh(sayings.of(outcome)).allowing(sayings.condition());
    }

    /** What stands behind the numbers of an amount: " %" for a percentage, " points" for percentage points. */
    public static String unitOf(Mention amount) {
        return switch (amount.unit().dimension()) {
            case "percent" -> " %";
            case "percentage point" -> " points";
            default -> "";
        };
    }

    /** The values or the condition that bear the claim out, in words. */
    public Draft allowing(Condition words) {
        condition = words;
        return this;
    }

    public Judgement judged(Outcome outcome) {
        return new Judgement(
                column,
                table,
                outcome.verdict(),
                outcome.reason(),
                new Story(found, beside, weighed, because, remarks, steps),
                figures,
                besides,
                held,
                places,
                outcome.reason() == Reason.NO_REFERENCE ? Condition.UNKNOWN : condition,
                flags);
    }
}

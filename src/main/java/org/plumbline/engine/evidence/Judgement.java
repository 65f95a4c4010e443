package org.plumbline.engine.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.engine.explanation.Condition;
import org.plumbline.engine.explanation.Story;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;

/**
 * What holding a claim to one column gave.
 *
 * @param column the measure of one edition
 * @param table the period of it that was used
 * @param figures the figures used that stand in the table's series, the claimed entity's own first
 * @param besides those of other series
 * @param held the figure on the claim's scale
 * @param places the places of a rank
 * @param condition what bears the claim out and what does not
 * @param flags what a person must look at
 */
public record Judgement(
        Column column,
        FigureTable table,
        Verdict verdict,
        Reason reason,
        Story story,
        List<Figure> figures,
        List<Finding.Besides> besides,
        Optional<Finding.Held> held,
        Optional<Finding.Places> places,
        Condition condition,
        Set<Flag> flags) {

    public Judgement {
        figures = List.copyOf(figures);
        besides = List.copyOf(besides);
        flags = Set.copyOf(flags);
    }

    public boolean isSupported() {
        return verdict == Verdict.SUPPORTED;
    }

    public boolean isRefuted() {
        return verdict == Verdict.REFUTED;
    }

    /** The same evidence with another word on it, and a sentence that says why. */
    public Judgement but(Verdict other, Reason because, String sentence, Flag... more) {
        var all = new TreeSet<>(flags);
        all.addAll(List.of(more));
        return with(other, because, story.deciding(sentence), all, other == verdict ? condition : Condition.UNKNOWN);
    }

    /** The same with a remark, in a clause, and flags. */
    public Judgement noting(String clause, Flag... more) {
        var all = new TreeSet<>(flags);
        all.addAll(List.of(more));
        return with(verdict, reason, story.noting(clause), all, condition);
    }

    /** The same with what somebody could do that would settle it: "naming the row". */
    public Judgement settledBy(String deed) {
        return with(verdict, reason, story, flags, Condition.of(deed));
    }

    private Judgement with(Verdict other, Reason why, Story told, Set<Flag> all, Condition settling) {
        return new Judgement(column, table, other, why, told, figures, besides, held, places, settling, all);
    }

    /** What is printed and worked out, in a clause. */
    public String figuresInWords() {
        return story.figures();
    }

    public Finding finding(boolean decides) {
        return new Finding(
                        Optional.of(table.series()),
                        verdict,
                        reason,
                        story.told(),
                        figures,
                        besides,
                        held,
                        places,
                        decides)
                .turning(isSupported() ? condition.turns() : condition.bears());
    }
}

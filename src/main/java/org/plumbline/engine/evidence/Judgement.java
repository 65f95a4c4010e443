package org.plumbline.engine.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.finding.Explanation;
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
 * @param allowed the values or the condition that bear the claim out, in words; "" where neither is known
 * @param flags what a person must look at
 */
public record Judgement(
        Column column,
        FigureTable table,
        Verdict verdict,
        Reason reason,
        Explanation explanation,
        List<Figure> figures,
        List<Finding.Besides> besides,
        Optional<Finding.Held> held,
        Optional<Finding.Places> places,
        String allowed,
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
        var text = new Explanation(explanation.text() + " " + sentence, explanation.steps());
        return new Judgement(column, table, other, because, text, figures, besides, held, places, allowed, all);
    }

    /** The same with a remark and flags. */
    public Judgement noting(String sentence, Flag... more) {
        return but(verdict, reason, sentence, more);
    }

    public Finding finding(boolean decides) {
        return new Finding(
                        Optional.of(table.series()),
                        verdict,
                        reason,
                        explanation,
                        figures,
                        besides,
                        held,
                        places,
                        decides)
                .turning(allowed);
    }
}

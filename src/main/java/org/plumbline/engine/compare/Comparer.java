package org.plumbline.engine.compare;

import java.util.Optional;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.compare.change.ChangeComparer;
import org.plumbline.engine.compare.count.TallyComparer;
import org.plumbline.engine.compare.count.UniversalComparer;
import org.plumbline.engine.compare.history.ExtremeComparer;
import org.plumbline.engine.compare.history.RunComparer;
import org.plumbline.engine.compare.rank.RankComparer;
import org.plumbline.engine.compare.relation.ComparisonComparer;
import org.plumbline.engine.compare.share.ShareComparer;
import org.plumbline.engine.compare.value.ValueComparer;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;

/** Holds a claim to one column, whatever its kind. Immutable; make one and keep it. */
public final class Comparer {

    private final ValueComparer values;
    private final RankComparer ranks;
    private final ShareComparer shares;
    private final ChangeComparer changes;
    private final ComparisonComparer comparisons;
    private final UniversalComparer universals;
    private final TallyComparer tallies;
    private final ExtremeComparer extremes;
    private final RunComparer runs;

    public Comparer(EntityNames names, RowFinder rows, Measures measures) {
        values = new ValueComparer(rows, measures);
        ranks = new RankComparer(rows, names, measures);
        shares = new ShareComparer(rows, names, measures, values);
        changes = new ChangeComparer(rows, measures, values);
        comparisons = new ComparisonComparer(rows, measures);
        tallies = new TallyComparer(measures);
        extremes = new ExtremeComparer(rows);
        runs = new RunComparer(rows);
        universals = new UniversalComparer(rows, measures, tallies);
    }

    /** Empty where the column has nothing to say on the claim. */
    public Optional<Judgement> compare(Question question) {
        Assertion assertion = question.claim().assertion();
        if (assertion instanceof Assertion.Value value) {
            return shares.compare(question, value).or(() -> values.compare(question, value));
        }
        if (assertion instanceof Assertion.Rank rank) {
            return ranks.compare(question, rank);
        }
        if (assertion instanceof Assertion.Share share) {
            return shares.compare(question, share);
        }
        if (assertion instanceof Assertion.Change change) {
            return changes.compare(question, change);
        }
        if (assertion instanceof Assertion.Comparison comparison) {
            return comparisons.compare(question, comparison);
        }
        if (assertion instanceof Assertion.Tally tally) {
            return tallies.compare(question, tally);
        }
        if (assertion instanceof Assertion.Extreme extreme) {
            return extremes.compare(question, extreme);
        }
        if (assertion instanceof Assertion.Run run) {
            return runs.compare(question, run);
        }
        return assertion instanceof Assertion.Universal universal
                ? universals.compare(question, universal)
                : Optional.empty();
    }

    /** What the number of a claim stands for by itself. */
    public static Optional<org.plumbline.engine.value.Interval> claimed(Assertion assertion) {
        return assertion
                .figure()
                .filter(mention -> mention.low() != null || mention.high() != null)
                .map(mention -> Claimed.of(mention).interval());
    }
}

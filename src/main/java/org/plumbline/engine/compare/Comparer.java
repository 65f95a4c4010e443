package org.plumbline.engine.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.plumbline.engine.value.Interval;

/**
 * Holds a claim to one column, whatever its kind: the table in the constructor says which comparers each kind has. Immutable; make
 * one and keep it.
 */
public final class Comparer {

    /**
     * What holds the claims of one kind.
     *
     * @param comparers in the order in which they are asked; the first that has something to say decides
     */
    private record Kind<A extends Assertion>(
            Class<A> claims, List<BiFunction<Question, A, Optional<Judgement>>> comparers) {

        @SafeVarargs
        static <A extends Assertion> Kind<A> of(
                Class<A> claims, BiFunction<Question, A, Optional<Judgement>>... comparers) {
            return new Kind<>(claims, List.of(comparers));
        }

        Optional<Judgement> compare(Question question) {
            Assertion assertion = question.claim().assertion();
            return claims.isInstance(assertion) ? first(question, claims.cast(assertion)) : Optional.empty();
        }

        private Optional<Judgement> first(Question question, A assertion) {
            return comparers.stream()
                    .flatMap(comparer -> comparer.apply(question, assertion).stream())
                    .findFirst();
        }
    }

    private final List<Kind<?>> kinds;

    public Comparer(EntityNames names, RowFinder rows, Measures measures) {
        var values = new ValueComparer(rows, measures);
        var shares = new ShareComparer(rows, names, measures, values);
        var tallies = new TallyComparer(measures);
        kinds = List.of(
                Kind.of(Assertion.Value.class, shares::compare, values::compare),
                Kind.of(Assertion.Share.class, shares::compare),
                Kind.of(Assertion.Rank.class, new RankComparer(rows, names, measures)::compare),
                Kind.of(Assertion.Change.class, new ChangeComparer(rows, measures, values)::compare),
                Kind.of(Assertion.Comparison.class, new ComparisonComparer(rows, measures)::compare),
                Kind.of(Assertion.Tally.class, tallies::compare),
                Kind.of(Assertion.Universal.class, new UniversalComparer(rows, measures, tallies)::compare),
                Kind.of(Assertion.Extreme.class, new ExtremeComparer(rows)::compare),
                Kind.of(Assertion.Run.class, new RunComparer(rows)::compare));
    }

    /** Empty where the column has nothing to say on the claim. */
    public Optional<Judgement> compare(Question question) {
        return kinds.stream().flatMap(kind -> kind.compare(question).stream()).findFirst();
    }

    /** What the number of a claim stands for by itself. */
    public static Optional<Interval> claimed(Assertion assertion) {
        return assertion
                .figure()
                .filter(mention -> mention.low() != null || mention.high() != null)
                .map(mention -> Claimed.of(mention).interval());
    }
}

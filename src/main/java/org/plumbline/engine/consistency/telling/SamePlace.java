package org.plumbline.engine.consistency.telling;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.pairing.doubt.Doubts;
import org.plumbline.engine.pairing.statement.Statement;

/** One place given to two: "Ethiopia ranks tenth … Japan is the tenth most populous country". */
public final class SamePlace implements TextRule {

    @Override
    public Stream<Remark> remarks(Passage passage) {
        List<Claim> ranks = passage.statements().stream()
                .map(Statement::claim)
                .filter(claim -> claim.assertion() instanceof Assertion.Rank rank
                        && rank.place() == rank.lastPlace()
                        && !rank.tied())
                .toList();
        return ranks.stream()
                .flatMap(later -> ranks.stream()
                        .filter(earlier -> earlier.span().end() <= later.span().start() && clash(earlier, later))
                        .flatMap(earlier -> remarks(earlier, later)));
    }

    private static boolean clash(Claim one, Claim other) {
        Assertion.Rank first = (Assertion.Rank) one.assertion();
        Assertion.Rank second = (Assertion.Rank) other.assertion();
        boolean samePlace = first.place() == second.place()
                && first.order() == second.order()
                && first.scope().equals(second.scope());
        return samePlace
                && Doubts.tellOfOne(one.quote()) == Doubts.tellOfOne(other.quote())
                && sameField(one.topic(), other.topic())
                && one.attribution().equals(other.attribution());
    }

    /** The same ranking at the same time, of two different entities. */
    private static boolean sameField(Topic one, Topic other) {
        boolean named = one.entities().size() == 1 && other.entities().size() == 1;
        boolean about = !one.measure().isEmpty()
                && one.measure().equals(other.measure())
                && one.subject().equals(other.subject());
        return named
                && about
                && one.period().equals(other.period())
                && !one.entities().equals(other.entities());
    }

    private static Stream<Remark> remarks(Claim one, Claim other) {
        String place = Numbers.ordinal(((Assertion.Rank) one.assertion()).place());
        String text = "The text gives the %s place to two: %s and %s."
                .formatted(place, one.topic().entity(), other.topic().entity());
        return Stream.of(Remark.contradiction(one, text), Remark.contradiction(other, text));
    }
}

package org.plumbline.engine.consistency.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Span;

/**
 * An amount that a text states.
 *
 * @param amount one number
 * @param interval the values it stands for
 * @param zone the headline or caption it stands in; empty for the body
 */
record ToldAmount(Statement statement, Mention amount, Interval interval, Optional<Span> zone) {

    /** Headlines round by half as much again as strictly allowed: a part of the number. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    /** Empty for a claim that states no amount. */
    static Optional<ToldAmount> of(Passage passage, Statement statement) {
        Claim claim = statement.claim();
        return told(claim)
                .map(amount ->
                        new ToldAmount(statement, amount, Claimed.of(amount).interval(), passage.zone(claim.span())));
    }

    /** The exact number told: an amount, or the level that a change led to. */
    private static Optional<Mention> told(Claim claim) {
        return claim.assertion() instanceof Assertion.Change change
                ? change.to().filter(level -> level.value().isPresent())
                : Passage.amount(claim);
    }

    Claim claim() {
        return statement.claim();
    }

    boolean isBefore(ToldAmount later) {
        return claim().span().end() <= later.claim().span().start();
    }

    /** Same unit and noun, and nothing says that another time, place or speaker is meant; yet the numbers exclude each other. */
    boolean differs(ToldAmount other) {
        boolean alike = sameUnit(amount, other.amount)
                && !amount.unit().dimension().isEmpty()
                && amount.kind() == other.amount.kind()
                && compatible(claim().topic().entities(), other.claim().topic().entities())
                && claim().attribution()
                        .edition()
                        .equals(other.claim().attribution().edition());
        return alike && exclude(other.amount, other.interval) && samePeriod(other.claim());
    }

    /** Whether another number of the text is the same. */
    boolean isBorneOutBy(Mention mention) {
        return mention.value().isPresent()
                && amount.unit().dimension().equals(mention.unit().dimension())
                && !exclude(mention, Claimed.of(mention).interval());
    }

    /** The same unit, or the same thing counted: "a 320-bed hospital" has 320 beds. */
    private static boolean sameUnit(Mention first, Mention second) {
        boolean counts = first.unit().dimension().startsWith("count:")
                && second.unit().dimension().startsWith("count:");
        return first.unit().equals(second.unit())
                || counts
                        && Words.all(first.unit().name())
                                .equals(Words.all(second.unit().name()));
    }

    private boolean exclude(Mention other, Interval of) {
        return interval.isDisjointFrom(of) && !isRoundingOf(amount, other) && !isRoundingOf(other, amount);
    }

    private static boolean isRoundingOf(Mention rounded, Mention exact) {
        BigDecimal number = rounded.value().orElseThrow();
        BigDecimal distance = number.subtract(exact.value().orElseThrow()).abs();
        return distance.compareTo(number.abs().multiply(ROUNDED)) <= 0;
    }

    private static boolean compatible(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean samePeriod(Claim other) {
        var first = claim().topic().period();
        var second = other.topic().period();
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }
}

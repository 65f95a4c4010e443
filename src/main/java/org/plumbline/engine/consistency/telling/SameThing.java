package org.plumbline.engine.consistency.telling;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.Span;

/** One thing with two figures: in the headline and the body, or "a budget of 3.4 billion" and then "the 4.3-billion budget". */
public final class SameThing implements TextRule {

    private static final Pattern DEFINITE =
            Pattern.compile("(?i)(?:^|\\b)(?:the|this|that|these|those|its|their|his|her)\\s+$");

    /** How many words headline and body share at least when they speak of one thing. */
    private static final int SHARED = 2;

    private static final Pattern WHICH_ARE_MEANT =
            Pattern.compile("(?i)^(?:[ -][\\p{L}-]+){0,2} (?:that|which|who|it|he|she|they|we|you|I) ");

    private static final Pattern PART_OF =
            Pattern.compile("(?i)^(?: [\\p{L}-]+){0,2} of (?:the|its|their|his|her|our|these|those|all) $");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        List<Statement> amounts = passage.statements().stream()
                .filter(statement -> told(statement.claim()).isPresent())
                .toList();
        return amounts.stream()
                .flatMap(later -> amounts.stream()
                        .filter(earlier -> earlier.claim().span().end()
                                <= later.claim().span().start())
                        .filter(earlier -> differ(earlier.claim(), later.claim()))
                        .filter(earlier ->
                                isHeadlineOf(passage, amounts, earlier, later) || isTakenUp(passage, earlier, later))
                        .findFirst()
                        .stream()
                        .flatMap(earlier -> remarks(earlier.claim(), later.claim())));
    }

    /** Same unit and noun, and nothing says that another time, place or speaker is meant; yet the numbers exclude each other. */
    private static boolean differ(Claim one, Claim other) {
        Mention first = told(one).orElseThrow();
        Mention second = told(other).orElseThrow();
        boolean alike = sameUnit(first, second)
                && !first.unit().dimension().isEmpty()
                && first.kind() == second.kind()
                && compatible(one.topic().entities(), other.topic().entities())
                && one.attribution().edition().equals(other.attribution().edition());
        return alike && exclude(first, second) && samePeriod(one, other);
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

    private static boolean exclude(Mention first, Mention second) {
        return Claimed.of(first).interval().isDisjointFrom(Claimed.of(second).interval())
                && !contains(first, second)
                && !contains(second, first);
    }

    /** Whether one is a rounding of the other, by half as much again as strictly allowed: headlines round. */
    private static boolean contains(Mention rounded, Mention exact) {
        BigDecimal number = rounded.value().orElseThrow();
        BigDecimal distance = number.subtract(exact.value().orElseThrow()).abs();
        return distance.compareTo(number.abs().multiply(new BigDecimal("0.02"))) <= 0;
    }

    private static boolean compatible(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean samePeriod(Claim one, Claim other) {
        var first = one.topic().period();
        var second = other.topic().period();
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }

    /** Whether one stands in the headline or a caption and the other does not, and both are told of the same. */
    private static boolean isHeadlineOf(Passage passage, List<Statement> amounts, Statement earlier, Statement later) {
        Optional<Span> first = passage.zone(earlier.claim().span());
        Optional<Span> second = passage.zone(later.claim().span());
        if (first.equals(second)) {
            return false;
        }
        return first.map(zone -> isToldOf(passage, zone, later) && !isBorneOut(passage, amounts, earlier))
                .orElseGet(
                        () -> isToldOf(passage, second.orElseThrow(), earlier) && !isBorneOut(passage, amounts, later));
    }

    /** Whether the body has the headline's own figure; another one is then of something else. */
    private static boolean isBorneOut(Passage passage, List<Statement> amounts, Statement headline) {
        Mention said = told(headline.claim()).orElseThrow();
        return amounts.stream()
                .map(Statement::claim)
                .filter(claim -> passage.zone(claim.span()).isEmpty())
                .flatMap(claim -> claim.mentions().stream())
                .anyMatch(mention -> mention.value().isPresent()
                        && said.unit().dimension().equals(mention.unit().dimension())
                        && !exclude(said, mention));
    }

    private static boolean isToldOf(Passage passage, Span zone, Statement other) {
        String sentence = other.sentence();
        String figure = told(other.claim()).orElseThrow().surface();
        return shared(zone.of(passage.text()), sentence.replace(figure, " ")) >= SHARED;
    }

    /** How many telling words two texts share. */
    static long shared(String one, String other) {
        Set<String> words = stems(other);
        return stems(one).stream().filter(words::contains).count();
    }

    /** Words cut to their first letters, so that "destroys" and "destroyed" are one. */
    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        Words.telling(text).forEach(word -> stems.add(word.substring(0, Math.min(word.length(), 4))));
        return stems;
    }

    /** "The 4.3-billion-crown budget" takes up a budget that was named before. */
    private static boolean isTakenUp(Passage passage, Statement earlier, Statement later) {
        Mention amount = told(later.claim()).orElseThrow();
        boolean definite = DEFINITE.matcher(passage.between(
                        Math.max(0, amount.span().start() - 12), amount.span().start()))
                .find();
        return definite
                && !isPartOf(passage, earlier, amount)
                && !isOfItsOwn(passage, amount)
                && noun(passage, amount)
                        .filter(noun ->
                                Words.telling(near(passage, earlier, amount)).contains(noun))
                        .isPresent();
    }

    /** "300 of its 2,000 jobs": a part, and no other figure for the same. */
    private static boolean isPartOf(Passage passage, Statement earlier, Mention whole) {
        Mention part = told(earlier.claim()).orElseThrow();
        return PART_OF.matcher(passage.between(part.span().end(), whole.span().start()))
                .find();
    }

    /** The word right after the amount, or the counted noun itself. */
    private static Optional<String> noun(Passage passage, Mention amount) {
        String after = passage.between(
                amount.span().end(),
                Math.min(passage.text().length(), amount.span().end() + 30));
        if (amount.unit().dimension().startsWith("count:")) {
            return Words.telling(amount.unit().name()).stream().findFirst();
        }
        return after.startsWith(" ") ? Words.all(after).stream().findFirst() : Optional.empty();
    }

    /** "The 380,000 shares it already owned": words after the noun say which are meant, so that nothing is taken up. */
    private static boolean isOfItsOwn(Passage passage, Mention amount) {
        return WHICH_ARE_MEANT.matcher(passage.after(amount, 40)).find();
    }

    private static String near(Passage passage, Statement earlier, Mention later) {
        Mention amount = told(earlier.claim()).orElseThrow();
        return passage.between(
                Math.max(0, amount.span().start() - 30),
                Math.min(later.span().start(), amount.span().end() + 30));
    }

    private static Stream<Remark> remarks(Claim one, Claim other) {
        String text = "The text gives one thing two figures: %s and %s.".formatted(quoted(one), quoted(other));
        return Stream.of(Remark.contradiction(one, text), Remark.contradiction(other, text));
    }

    /** The exact number told: an amount, or the level that a change led to. */
    private static Optional<Mention> told(Claim claim) {
        return claim.assertion() instanceof Assertion.Change change
                ? change.to().filter(level -> level.value().isPresent())
                : Passage.amount(claim);
    }

    private static String quoted(Claim claim) {
        return "“" + told(claim).map(Mention::surface).orElseGet(claim::quote) + "”";
    }
}

package org.plumbline.engine.consistency.telling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.mention.Mention;
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

    /** "His 3 horses in Ireland", "the 120 tanks delivered so far": some of all those that were counted before. */
    private static final Pattern SOME_ARE_MEANT = Pattern.compile(
            "(?i)^(?: [\\p{L}-]+){0,2} (?:in|at|from|near|on|with|without|under|left|[\\p{L}]{3,}ed)\\b");

    private static final Pattern PART_OF =
            Pattern.compile("(?i)^(?: [\\p{L}-]+){0,2} of (?:the|its|their|his|her|our|these|those|all) $");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        List<ToldAmount> amounts = passage.statements().stream()
                .flatMap(statement -> ToldAmount.of(passage, statement).stream())
                .toList();
        return amounts.stream()
                .flatMap(later -> candidates(passage, amounts, later)
                        .filter(earlier -> earlier.isBefore(later) && earlier.differs(later))
                        .filter(earlier ->
                                isHeadlineOf(passage, amounts, earlier, later) || isTakenUp(passage, earlier, later))
                        .findFirst()
                        .stream()
                        .flatMap(earlier -> remarks(earlier, later)));
    }

    /** What an amount can be held to: all, where "the" takes something up; those of another zone else. */
    private static Stream<ToldAmount> candidates(Passage passage, List<ToldAmount> amounts, ToldAmount later) {
        return isDefinite(passage, later)
                ? amounts.stream()
                : amounts.stream().filter(earlier -> !earlier.zone().equals(later.zone()));
    }

    /** Whether one stands in the headline or a caption and the other does not, and both are told of the same. */
    private static boolean isHeadlineOf(
            Passage passage, List<ToldAmount> amounts, ToldAmount earlier, ToldAmount later) {
        if (earlier.zone().equals(later.zone())) {
            return false;
        }
        return earlier.zone()
                .map(zone -> isToldOf(passage, zone, later) && !isBorneOut(passage, amounts, earlier))
                .orElseGet(() ->
                        isToldOf(passage, later.zone().orElseThrow(), earlier) && !isBorneOut(passage, amounts, later));
    }

    /** Whether the body has the headline's own figure, whole or in parts; another one is then of something else. */
    private static boolean isBorneOut(Passage passage, List<ToldAmount> amounts, ToldAmount headline) {
        return ToldInParts.make(passage, headline.amount())
                || amounts.stream()
                        .filter(told -> told.zone().isEmpty())
                        .flatMap(told -> told.claim().mentions().stream())
                        .anyMatch(headline::isBorneOutBy);
    }

    private static boolean isToldOf(Passage passage, Span zone, ToldAmount other) {
        String sentence = other.statement().sentence();
        return shared(zone.of(passage.text()), sentence.replace(other.amount().surface(), " ")) >= SHARED;
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
    private static boolean isTakenUp(Passage passage, ToldAmount earlier, ToldAmount later) {
        Mention amount = later.amount();
        return isDefinite(passage, later)
                && !isPartOf(passage, earlier, amount)
                && !isOfItsOwn(passage, amount)
                && !isSaidBefore(passage, amount)
                && noun(passage, amount)
                        .filter(noun ->
                                Words.telling(near(passage, earlier, amount)).contains(noun))
                        .isPresent();
    }

    private static boolean isDefinite(Passage passage, ToldAmount told) {
        return DEFINITE.matcher(passage.before(told.amount(), 12)).find();
    }

    /** "300 of its 2,000 jobs": a part, and no other figure for the same. */
    private static boolean isPartOf(Passage passage, ToldAmount part, Mention whole) {
        return PART_OF.matcher(
                        passage.between(part.amount().span().end(), whole.span().start()))
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
        String after = passage.after(amount, 40);
        boolean counts = amount.unit().dimension().startsWith("count:");
        return WHICH_ARE_MEANT.matcher(after).find()
                || counts && SOME_ARE_MEANT.matcher(after).find();
    }

    /** "60 schools, 20 of which are full. The 20 schools …": it takes up those 20. */
    private static boolean isSaidBefore(Passage passage, Mention amount) {
        return passage.reading().mentions().stream()
                .filter(other -> other.span().end() <= amount.span().start())
                .filter(other -> other.unit().isOne() || other.unit().equals(amount.unit()))
                .anyMatch(other -> other.value().equals(amount.value()));
    }

    private static String near(Passage passage, ToldAmount earlier, Mention later) {
        Mention amount = earlier.amount();
        return passage.between(
                Math.max(0, amount.span().start() - 30),
                Math.min(later.span().start(), amount.span().end() + 30));
    }

    private static Stream<Remark> remarks(ToldAmount one, ToldAmount other) {
        String text = "The text gives one thing two figures: “%s” and “%s”."
                .formatted(one.amount().surface(), other.amount().surface());
        return Stream.of(Remark.contradiction(one.claim(), text), Remark.contradiction(other.claim(), text));
    }
}

package org.plumbline.engine.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;

/**
 * Gives a bare number the unit it leaves out: in "slipped from 31,000 to 26,000 tonnes" the first counts tonnes too, and so does
 * the second in "China has 44 million tonnes, Vietnam 22 million".
 */
final class Ellipsis {

    /** How far a following unit may stand from the number: " to ", " and ". */
    private static final int GAP = 6;

    /** How far back, in characters, a unit is remembered: a sentence or two. */
    private static final int MEMORY = 400;

    /** How near, in characters, a decimal shares the scale of the number before it. */
    private static final int NEAR = 120;

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(1000);

    private static final Map<String, Integer> SCALES =
            Map.of(" thousand", 3, " million", 6, " billion", 9, " trillion", 12);

    /** The last number that had a unit, null before the first. */
    private Mention before;

    /** The mentions of a stretch of a text, in order, each with its unit; asked for one stretch after the other. */
    List<Mention> resolve(List<Mention> mentions) {
        var resolved = new ArrayList<Mention>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            var mention = resolve(mentions, i);
            resolved.add(mention);
            before = hasUnit(mention) ? mention : before;
        }
        return resolved;
    }

    private Mention resolve(List<Mention> mentions, int i) {
        var mention = scaledByNext(mentions, i);
        if (!leavesUnitOut(mention)) {
            return mention;
        }
        var following = following(mentions, i);
        if (following.isPresent()) {
            return counting(mention, following.get());
        }
        if (!isRemembered(mention) || !fits(mention, before)) {
            return mention;
        }
        boolean near = mention.span().start() - before.span().end() < NEAR;
        return counting(near && isDecimal(mention) ? scaled(mention, before) : mention, before);
    }

    private boolean isRemembered(Mention mention) {
        return before != null && mention.span().start() - before.span().end() < MEMORY;
    }

    /** "13.5 million people, ahead of Afghanistan with 10.3": a decimal counts nobody by halves. */
    private boolean isDecimal(Mention mention) {
        return before.unit().dimension().startsWith("count:")
                && mention.surface().indexOf('.') > 0;
    }

    /** A rate such as beds per 1,000 inhabitants is no unit of thousands. */
    private static boolean fits(Mention bare, Mention donor) {
        return !donor.unit().name().contains(" per ")
                || bare.low().compareTo(SMALLEST) < 0
                || donor.low().compareTo(SMALLEST) >= 0;
    }

    private static Optional<Mention> following(List<Mention> mentions, int i) {
        if (i + 1 == mentions.size()) {
            return Optional.empty();
        }
        var next = mentions.get(i + 1);
        boolean near = next.span().start() - mentions.get(i).span().end() <= GAP;
        return near && hasUnit(next) ? Optional.of(next) : Optional.empty();
    }

    /** A large or exact number with no noun behind it; a year or a small count leaves nothing out. */
    private static boolean leavesUnitOut(Mention mention) {
        if (mention.kind() != MentionKind.NUMBER || !mention.unit().name().isEmpty() || mention.low() == null) {
            return false;
        }
        return mention.low().compareTo(SMALLEST) >= 0 && !looksLikeYear(mention)
                || mention.surface().indexOf('.') > 0;
    }

    private static boolean looksLikeYear(Mention mention) {
        return mention.surface().length() == 4
                && (mention.surface().startsWith("19") || mention.surface().startsWith("20"));
    }

    private static boolean hasUnit(Mention mention) {
        return switch (mention.kind()) {
            case MONEY, DIMENSION -> true;
            case NUMBER ->
                mention.unit().name().startsWith("point")
                        || mention.unit().name().contains(" per ")
                        || !mention.unit().name().isEmpty()
                                && mention.low() != null
                                && mention.low().compareTo(SMALLEST) >= 0;
            default -> false;
        };
    }

    private static Mention scaledByNext(List<Mention> mentions, int i) {
        var mention = mentions.get(i);
        boolean bare = mention.kind() == MentionKind.NUMBER
                && mention.unit().name().isEmpty()
                && mention.surface().indexOf('.') > 0
                && mention.low() != null;
        boolean next = i + 1 < mentions.size()
                && mentions.get(i + 1).low() != null
                && mentions.get(i + 1).span().start() - mention.span().end() <= GAP;
        return bare && next ? scaled(mention, mentions.get(i + 1)) : mention;
    }

    /** "from 74.5 to 71 billion": the first is in billions too. */
    private static Mention scaled(Mention bare, Mention donor) {
        int power = SCALES.entrySet().stream()
                .filter(scale -> donor.surface().contains(scale.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
        boolean small = bare.low().compareTo(SMALLEST) < 0 && bare.high() != null;
        return power == 0 || !small
                ? bare
                : new Mention(
                        bare.span(),
                        bare.surface(),
                        bare.kind(),
                        bare.low().scaleByPowerOfTen(power),
                        bare.high().scaleByPowerOfTen(power),
                        bare.unit(),
                        bare.hedge(),
                        bare.change(),
                        bare.period(),
                        bare.alternative());
    }

    private static Mention counting(Mention bare, Mention donor) {
        return new Mention(
                bare.span(),
                bare.surface(),
                donor.kind(),
                bare.low(),
                bare.high(),
                donor.unit(),
                bare.hedge(),
                bare.change(),
                bare.period(),
                bare.alternative());
    }
}

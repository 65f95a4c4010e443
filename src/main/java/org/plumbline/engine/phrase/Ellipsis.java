package org.plumbline.engine.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.Mentions;

/**
 * Gives a bare number the unit it leaves out: in "slipped from 31,000 to 26,000 tonnes" the first counts tonnes too, and so does
 * the second in "China has 44 million tonnes, Vietnam 22 million".
 */
final class Ellipsis {

    /** How far a following unit may stand from the number: " to ", " and ". */
    private static final int GAP = 6;

    /** How far back, in characters, a unit is remembered: a sentence or two. */
    private static final int MEMORY = 400;

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(1000);

    private Ellipsis() {}

    /** The mentions of a text, in order, each with its unit. */
    static List<Mention> resolved(Mentions mentions) {
        var resolved = new ArrayList<Mention>(mentions.mentions().size());
        Optional<Mention> before = Optional.empty();
        for (int i = 0; i < mentions.mentions().size(); i++) {
            var mention = resolve(mentions.mentions(), i, before);
            resolved.add(mention);
            before = hasUnit(mention) ? Optional.of(mention) : before;
        }
        return resolved;
    }

    private static Mention resolve(List<Mention> mentions, int i, Optional<Mention> before) {
        var mention = mentions.get(i);
        if (!leavesUnitOut(mention)) {
            return mention;
        }
        return following(mentions, i)
                .or(() -> before.filter(
                        other -> mention.span().start() - other.span().end() < MEMORY))
                .map(donor -> counting(mention, donor))
                .orElse(mention);
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
                        || !mention.unit().name().isEmpty()
                                && mention.low() != null
                                && mention.low().compareTo(SMALLEST) >= 0;
            default -> false;
        };
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

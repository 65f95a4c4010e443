package org.plumbline.engine.consistency.sum;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.consistency.passage.NumberList;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;

/**
 * What all of some things come to and what each does: "12.5 million crowns for 25 buses, or 500,000 crowns apiece", "25 buses at
 * 500,000 crowns each, 12.5 million in all".
 */
public final class AllAndEach implements TextRule {

    private static final Pattern FOR =
            Pattern.compile("(?i)^ (?:[\\p{L}-]+ ){0,3}?(?:for|on|among|between|across|to|into) (?:[\\p{L}-]+ )?$");
    private static final Pattern OR = Pattern.compile(
            "(?i)^(?: [\\p{L}-]+){0,3}(?:[,;]? or|, that is|, i\\.e\\.,?|, which is|, which comes to|:| \\(|, making it| [–—-])(?: just| only| some| about)? $");
    private static final Pattern AT = Pattern.compile("(?i)^(?: [\\p{L}-]+){0,3},? (?:at|for|of|costing|worth) $");
    private static final Pattern EACH = Pattern.compile(
            "(?i)^ ?(?:apiece|each|a piece|for each|per head|a head)\\b(?! (?:a|an|per|every|for|in) )(?! (?:day|week|month|year)\\b)");

    /** From "each" to what all come to, and nothing else bought in between: " each, or a total of ". */
    private static final Pattern AND_SO = Pattern.compile(
            "(?i)^ ?(?:apiece|each|a piece|for each|per head|a head)[,;:–—-]*(?: (?:or|that|is|making|a|total|of|for|which|comes|to|so|some|about|[–—-]))*+ $");

    private static final Pattern IN_ALL =
            Pattern.compile("(?i)^ ?(?:in all|in total|altogether|all told|together|in sum)\\b");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.numbersBySentence().stream()
                .flatMap(numbers -> IntStream.range(2, numbers.size()).mapToObj(i -> numbers.subList(i - 2, i + 1)))
                .flatMap(three -> remarks(passage, three.get(0), three.get(1), three.get(2)));
    }

    private static Stream<Remark> remarks(Passage passage, Mention one, Mention two, Mention three) {
        if (isEach(passage, three) && stands(passage, FOR, one, two) && stands(passage, OR, two, three)) {
            return judge(passage, one, two, three, three);
        }
        boolean allLast = isEach(passage, two)
                && stands(passage, AT, one, two)
                && stands(passage, AND_SO, two, three)
                && IN_ALL.matcher(passage.after(three, 20)).find();
        return allLast ? judge(passage, three, one, two, three) : Stream.empty();
    }

    private static boolean isEach(Passage passage, Mention number) {
        return EACH.matcher(passage.after(number, 12)).find();
    }

    private static boolean stands(Passage passage, Pattern joint, Mention one, Mention other) {
        return joint.matcher(passage.between(one.span().end(), other.span().start()))
                .find();
    }

    /** @param claimed what the others are held to: each, or all */
    private static Stream<Remark> judge(Passage passage, Mention all, Mention things, Mention each, Mention claimed) {
        if (!all.unit().equals(each.unit()) || !isCount(things) || isCount(all) || !areNumbers(all, things, each)) {
            return Stream.empty();
        }
        boolean ofEach = claimed.equals(each);
        Spread result = ofEach
                ? NumberList.spread(all).over(NumberList.spread(things))
                : NumberList.spread(each).times(things.value().orElseThrow());
        String formula = Numbers.full((ofEach ? all : things).value().orElseThrow())
                + (ofEach ? " / " : " × ")
                + Numbers.full((ofEach ? things : each).value().orElseThrow());
        String worth = Numbers.full(result.value()) + Numbers.inBrief(result.value());
        return Remark.recounted(passage, claimed, result, new Explanation.Step("of each", formula, worth));
    }

    private static boolean areNumbers(Mention... mentions) {
        return Stream.of(mentions)
                .allMatch(one -> one.value().filter(value -> value.signum() > 0).isPresent());
    }

    private static boolean isCount(Mention number) {
        String dimension = number.unit().dimension();
        return number.kind() != MentionKind.PERCENT && (dimension.isEmpty() || dimension.startsWith("count"));
    }
}

package org.plumbline.engine.consistency.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.NumberList;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/**
 * A whole and its listed parts: "60 seats: 31 for the Greens, 20 for the Blues and 12 for others", "of 120 passengers, 70 were
 * adults and 40 children", "300 men and 250 women, 560 in all".
 */
public final class PartsAndWhole implements TextRule {

    private static final String BARE = "";
    private static final String COUNT = "count";

    /** What stands between a whole and the list of all its parts. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)^[^.;]{0,60}(?::\\s|\\bmade up of\\b|\\bcomprising\\b|\\bconsisting of\\b|\\bnamely\\b|\\b(?:split|divided) (?:into|between|among)\\b)");

    private static final Pattern OF = Pattern.compile("(?i)\\bof (?:the |its |their |those )?$");
    private static final Pattern OF_ITS = Pattern.compile("(?i)\\bof (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+['’]s? $");

    /** What says that with a part the list is full: "the remaining four". */
    private static final Pattern REMAINING = Pattern.compile("(?i)\\bthe (?:remaining|other|last)\\s+$");

    /** "Of the 48 people hurt when two trams collided, 31": what tells more of the whole is no part of it. */
    private static final Pattern MORE_OF_THE_WHOLE =
            Pattern.compile("(?i)^[^,;:]*\\b(?:when|after|as|before|while|because|since|in|on|aboard|from)\\b[^,;:]*$");

    /** "420 people, 250 women and 190 men" */
    private static final Pattern BESIDE = Pattern.compile("\\s*[,(–—]\\s*");

    private static final Pattern OF_THEM = Pattern.compile("(?i)\\bof (?:them|whom|these|which)\\b");
    private static final Pattern IN_ALL = Pattern.compile("(?i)\\b(?:in all|in total|altogether|all told|combined)\\b");
    private static final Pattern A_TOTAL_OF =
            Pattern.compile("(?i)\\b(?:a total of|together|totalling|totaling|adding up to|making|or)\\s+$");

    /** What somebody asked says, one thing only: "61 were in favour", "18 undecided". */
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)^[\\d,.]+ (?:(?:were|was|voted|said|declared themselves|are|is) )?(?:in favou?r|for|against|opposed|undecided|yes|no|abstained|did not know|didn't know|don't know|had no opinion|gave no answer)\\b");

    /** What each part did; what they are or have may be told of one of them twice. */
    private static final Pattern DONE = Pattern.compile(
            "^[\\d,.]+ (?!(?:were|was|are|had|have|also|of)\\b)(\\p{Ll}+ed|went|came|chose|took|gave|with|for|from|in|to)\\b");

    /** What says that the parts named are not all. */
    private static final Pattern NOT_ALL = Pattern.compile(
            "(?i)\\b(?:including|among them|such as|both|twice|the rest|the others|the remainder|at least|for example)\\b");

    /** Words of which each pair leaves nothing out. */
    private static final List<Set<String>> COMPLEMENTS = pairs("all");

    /** Words of which each pair may leave something out. */
    private static final List<Set<String>> OPPOSITES = pairs("some");

    private static List<Set<String>> pairs(String group) {
        return WordFile.rows(PartsAndWhole.class, "complements.csv").stream()
                .filter(row -> row.get(0).equals(group))
                .map(row -> Set.of(row.get(1), row.get(2)))
                .toList();
    }

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.numbersAndLabelsBySentence().stream()
                .filter(numbers -> numbers.size() > 2)
                .filter(numbers ->
                        !NOT_ALL.matcher(passage.sentence(numbers.get(0))).find())
                .flatMap(numbers -> wholeFirst(passage, numbers)
                        .or(() -> wholeLast(passage, numbers))
                        .orElseGet(Stream::empty));
    }

    private static Optional<Stream<Remark>> wholeFirst(Passage passage, List<Mention> numbers) {
        Mention whole = numbers.get(0);
        List<Mention> parts = numbers.stream()
                .skip(1)
                .filter(part -> !tellsOfWhole(passage, whole, part, numbers.get(numbers.size() - 1)))
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String between = passage.between(whole.span().end(), parts.get(0).span().start());
        boolean list = LIST.matcher(between).find();
        boolean of = OF.matcher(passage.before(whole, 12)).find();
        boolean ofThem = OF_THEM.matcher(passage.between(
                        whole.span().end(), parts.get(parts.size() - 1).span().end()))
                .find();
        boolean full = (of || OF_ITS.matcher(passage.before(whole, 40)).find())
                && REMAINING
                        .matcher(passage.before(parts.get(parts.size() - 1), 20))
                        .find();
        boolean beside = BESIDE.matcher(between).matches();
        boolean apart = doTheSame(passage, parts)
                || Outcomes.excludeEachOther(passage, parts)
                || areAnyOf(OPPOSITES, passage, parts);
        boolean tooMany = (of || ofThem || beside) && apart && exceed(whole, parts);
        return list || full || tooMany || (of || ofThem || beside) && areComplements(passage, parts)
                ? remark(passage, whole, parts)
                : Optional.empty();
    }

    private static boolean tellsOfWhole(Passage passage, Mention whole, Mention number, Mention last) {
        return MORE_OF_THE_WHOLE
                        .matcher(passage.between(
                                whole.span().end(), number.span().start()))
                        .find()
                && passage.between(number.span().end(), last.span().start()).contains(",");
    }

    private static Optional<Stream<Remark>> wholeLast(Passage passage, List<Mention> numbers) {
        Mention whole = numbers.get(numbers.size() - 1);
        boolean total = IN_ALL.matcher(passage.after(whole, 40)).find()
                || A_TOTAL_OF.matcher(passage.before(whole, 20)).find();
        return total ? remark(passage, whole, numbers.subList(0, numbers.size() - 1)) : Optional.empty();
    }

    /** "41 carried grain, 29 carried crude and 26 carried containers", "19 with flour, 17 with tents": each is told once. */
    private static boolean doTheSame(Passage passage, List<Mention> parts) {
        var verbs = parts.stream()
                .map(part -> DONE.matcher(part.surface() + passage.after(part, 30)))
                .map(verb -> verb.find() ? verb.group(1) : "")
                .distinct()
                .toList();
        return parts.size() > 2 && verbs.size() == 1 && !verbs.get(0).isEmpty();
    }

    private static boolean exceed(Mention whole, List<Mention> parts) {
        return whole.value().isPresent()
                && parts.stream().allMatch(part -> part.value().isPresent())
                && parts.stream()
                                .map(part -> part.value().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(whole.value().orElseThrow())
                        > 0;
    }

    private static boolean areComplements(Passage passage, List<Mention> parts) {
        return parts.size() == 2
                ? areAnyOf(COMPLEMENTS, passage, parts)
                : parts.stream()
                        .allMatch(part -> ANSWER.matcher(part.surface() + passage.after(part, 30))
                                .find());
    }

    /** Whether one of two parts is told with one word of a pair, and the other with the other. */
    private static boolean areAnyOf(List<Set<String>> pairs, Passage passage, List<Mention> parts) {
        if (parts.size() != 2) {
            return false;
        }
        Set<String> first = Set.copyOf(Words.all(
                passage.between(parts.get(0).span().start(), parts.get(1).span().start())));
        Set<String> second = Set.copyOf(Words.all(parts.get(1).surface() + passage.after(parts.get(1), 30)));
        return pairs.stream()
                .anyMatch(pair -> pair.stream().anyMatch(first::contains)
                        && pair.stream().filter(word -> !first.contains(word)).anyMatch(second::contains));
    }

    /** @param others the numbers of the sentence; things counted beside an amount are no parts of it: "the three regions got 12 million" */
    private static Optional<Stream<Remark>> remark(Passage passage, Mention whole, List<Mention> others) {
        boolean counts = Stream.concat(Stream.of(whole), others.stream())
                .allMatch(number -> Set.of(COUNT, BARE).contains(kind(number)));
        List<Mention> parts = others.stream()
                .filter(part -> counts || !kind(part).equals(COUNT))
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var list = new NumberList(parts);
        List<Mention> numbers = Stream.concat(Stream.of(whole), parts.stream()).toList();
        boolean plain = numbers.stream().allMatch(PartsAndWhole::isPlain) && areOfOneKind(numbers);
        if (!plain || !list.contradicts(whole) || isQuiteAnother(list, whole) || fitsWithoutOne(list, whole)) {
            return Optional.empty();
        }
        BigDecimal total = list.sum().value();
        String sum = Numbers.full(total) + Numbers.inBrief(total);
        String text = "The parts add up to %s = %s, where the whole is given as “%s”."
                .formatted(list.formula(), sum, whole.surface());
        var step = new Explanation.Step("sum of the parts", list.formula(), sum);
        List<Claim> claims = passage.claimsOf(numbers);
        return Optional.of(claims.stream().map(claim -> Remark.contradiction(claim, text, step)));
    }

    /**
     * "Valued at 3.1 million and consisting of 38.50 a share in cash", "2.4 million people on 6 routes, or 1,100 each day": what does
     * not come near the whole are no parts of it.
     */
    private static boolean isQuiteAnother(NumberList list, Mention whole) {
        BigDecimal sum = list.sum().value();
        BigDecimal all = whole.value().orElseThrow();
        return sum.multiply(BigDecimal.TEN).compareTo(all) < 0
                || all.multiply(BigDecimal.TEN).compareTo(sum) < 0;
    }

    /** "10 men, 12 women and 8 children in 6 houses, 30 in all": one number is of something else. */
    private static boolean fitsWithoutOne(NumberList list, Mention whole) {
        BigDecimal over = list.sum().value().subtract(whole.value().orElseThrow());
        return list.parts().size() > 2
                && list.parts().stream()
                        .anyMatch(part -> part.value().orElseThrow().compareTo(over) == 0);
    }

    /** An exact number that has a place in a sum. */
    private static boolean isPlain(Mention number) {
        return number.hedge() == Hedge.EXACT
                && number.value().isPresent()
                && !isFraction(number)
                && number.kind() != MentionKind.ORDINAL;
    }

    /** "Three quarters of the 400" and "four in ten marriages" are no part beside the 400. */
    private static boolean isFraction(Mention number) {
        boolean counts =
                number.unit().dimension().isEmpty() || number.unit().dimension().startsWith("count");
        return counts
                && number.value()
                        .filter(value -> value.abs().compareTo(BigDecimal.ONE) < 0)
                        .isPresent();
    }

    /** One unit, said at each or at some: "60 million crowns and 25 million, 95 million in all"; a percentage adds up with its like only. */
    private static boolean areOfOneKind(List<Mention> numbers) {
        Set<String> kinds = numbers.stream().map(PartsAndWhole::kind).collect(Collectors.toSet());
        boolean percent = numbers.stream().anyMatch(number -> number.kind() == MentionKind.PERCENT);
        return kinds.size() < 2 || kinds.size() == 2 && kinds.contains(BARE) && !percent;
    }

    /** The unit; one word for whatever is counted, and none for a bare number. */
    private static String kind(Mention number) {
        String dimension = number.unit().dimension().toLowerCase(Locale.ROOT);
        return dimension.startsWith("count:")
                ? COUNT
                : dimension.isEmpty() ? BARE : number.unit().name();
    }
}

package org.plumbline.engine.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.compare.Numbers;
import org.plumbline.engine.compare.Spread;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Hedge;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.Statement;

/** A whole and its listed parts: "60 seats: 31 for the Greens, 20 for the Blues and 12 for others". */
final class PartsAndWhole implements TextRule {

    /** What stands between a whole and the list of all its parts. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)(?::\\s|\\bof (?:whom|which|these|those)\\b|\\bmade up of\\b|\\bcomprising\\b|\\bconsisting of\\b|\\bsplit (?:into|between|among)\\b|\\bdivided (?:into|between|among)\\b)");

    /** What says that the parts named are not all. */
    private static final Pattern NOT_ALL =
            Pattern.compile("(?i)\\b(?:including|among them|such as|the rest|the others|the remainder)\\b");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> remarks(passage, sentence));
    }

    private static Stream<Remark> remarks(Passage passage, List<Statement> sentence) {
        List<Claim> amounts = sentence.stream()
                .map(Statement::claim)
                .filter(claim ->
                        Passage.amount(claim).filter(PartsAndWhole::isPlain).isPresent())
                .toList();
        if (amounts.size() < 3 || NOT_ALL.matcher(sentence.get(0).sentence()).find()) {
            return Stream.empty();
        }
        return wholeFirst(passage, amounts).stream().flatMap(claims -> claims);
    }

    private static boolean isPlain(Mention amount) {
        return amount.hedge() == Hedge.EXACT && !amount.unit().dimension().startsWith("percent");
    }

    private static Optional<Stream<Remark>> wholeFirst(Passage passage, List<Claim> amounts) {
        Mention whole = mention(amounts.get(0));
        List<Claim> parts = amounts.subList(1, amounts.size());
        boolean listed = LIST.matcher(passage.between(
                        whole.span().end(), mention(parts.get(0)).span().start()))
                .find();
        boolean alike = parts.stream().allMatch(part -> fits(mention(part), whole));
        return listed && alike ? remarks(amounts.get(0), parts) : Optional.empty();
    }

    /** A part counts the same things as the whole, or leaves the unit out. */
    private static boolean fits(Mention part, Mention whole) {
        return part.unit().equals(whole.unit())
                || part.unit().dimension().isEmpty()
                || part.unit().dimension().startsWith("count:")
                        && whole.unit().dimension().startsWith("count:");
    }

    private static Optional<Stream<Remark>> remarks(Claim whole, List<Claim> parts) {
        Spread total = Spread.printed(mention(whole).value().orElseThrow());
        Spread sum = parts.stream()
                .map(part -> Spread.printed(mention(part).value().orElseThrow()))
                .reduce(Spread::plus)
                .orElseThrow();
        boolean agrees = !sum.range().isDisjointFrom(total.range());
        boolean exact = isWhole(sum) && isWhole(total);
        if (exact ? sum.value().compareTo(total.value()) == 0 : agrees) {
            return Optional.empty();
        }
        String formula = parts.stream()
                .map(part -> Numbers.full(mention(part).value().orElseThrow()))
                .collect(Collectors.joining(" + "));
        String text = "The parts add up to %s = %s, the whole is given as “%s”."
                .formatted(formula, Numbers.full(sum.value()), mention(whole).surface());
        var step = new Explanation.Step("sum of the parts", formula, Numbers.full(sum.value()));
        return Optional.of(
                Stream.concat(Stream.of(whole), parts.stream()).map(claim -> Remark.contradiction(claim, text, step)));
    }

    /** Small whole numbers are counted, not rounded. */
    private static boolean isWhole(Spread number) {
        return number.value().stripTrailingZeros().scale() <= 0
                && number.value().abs().intValue() < 1000;
    }

    private static Mention mention(Claim claim) {
        return Passage.amount(claim).orElseThrow();
    }
}

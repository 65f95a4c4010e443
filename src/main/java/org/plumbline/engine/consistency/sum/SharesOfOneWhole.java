package org.plumbline.engine.consistency.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Precision;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** Shares of one whole that add up to more than 100 per cent: "54% said yes, 41% said no and 12% did not know". */
public final class SharesOfOneWhole implements TextRule {

    private static final int FEWEST = 3;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** Above this the shares were never meant to be parts of one whole. */
    private static final BigDecimal UNRELATED = new BigDecimal(150);

    /** Where people may give several answers, shares add up to anything. */
    private static final Set<String> SEVERAL_ANSWERS = WordFile.words(SharesOfOneWhole.class, "shares.csv", "several");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.claimsBySentence().stream()
                .flatMap(sentence -> byWhole(sentence).values().stream().flatMap(SharesOfOneWhole::remarks));
    }

    private static Map<String, List<Claim>> byWhole(List<Statement> sentence) {
        List<Claim> shares = sentence.stream()
                .map(Statement::claim)
                .filter(claim -> share(claim).isPresent())
                .toList();
        List<String> wholes = shares.stream()
                .map(SharesOfOneWhole::whole)
                .filter(whole -> !whole.isEmpty())
                .distinct()
                .toList();
        if (wholes.size() == 1 && !saysSeveral(sentence)) {
            return Map.of(wholes.get(0), shares);
        }
        return saysSeveral(sentence)
                ? Map.of()
                : shares.stream().collect(Collectors.groupingBy(SharesOfOneWhole::whole));
    }

    private static boolean saysSeveral(List<Statement> sentence) {
        return sentence.stream()
                .anyMatch(
                        one -> SEVERAL_ANSWERS.stream().anyMatch(one.sentence().toLowerCase(Locale.ROOT)::contains));
    }

    private static String whole(Claim claim) {
        String said = claim.assertion() instanceof Assertion.Share share ? share.whole() : "";
        return Words.telling(said).stream().sorted().collect(Collectors.joining(" "));
    }

    /** The plain percentage that a claim gives to something. */
    private static Optional<BigDecimal> share(Claim claim) {
        boolean gives = claim.assertion() instanceof Assertion.Share || claim.assertion() instanceof Assertion.Value;
        return claim.assertion()
                .figure()
                .filter(part -> gives && part.unit().dimension().equals("percent"))
                .filter(part -> part.hedge() == Hedge.EXACT || part.hedge() == Hedge.ABOUT)
                .flatMap(Mention::value);
    }

    private static BigDecimal number(Claim claim) {
        return share(claim).orElseThrow();
    }

    private static Stream<Remark> remarks(List<Claim> shares) {
        BigDecimal sum = shares.stream().map(SharesOfOneWhole::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal least = shares.stream()
                .map(claim -> Precision.around(number(claim)).low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.size() < FEWEST || least.compareTo(WHOLE) <= 0 || sum.compareTo(UNRELATED) > 0) {
            return Stream.empty();
        }
        String formula =
                shares.stream().map(claim -> Numbers.full(number(claim))).collect(Collectors.joining(" + "));
        String text = "The shares add up to %s %%, more than a whole: %s = %s."
                .formatted(Numbers.full(sum), formula, Numbers.full(sum));
        var step = new Explanation.Step("sum of the shares", formula, Numbers.full(sum) + " %");
        return shares.stream().map(claim -> Remark.contradiction(claim, text, step));
    }
}

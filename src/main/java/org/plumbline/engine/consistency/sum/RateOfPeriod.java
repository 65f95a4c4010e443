package org.plumbline.engine.consistency.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.NumberList;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.value.Period;

/** What a period came to, and what that is a day: "31.1 billion cubic metres in 2024, or about 85 million cubic metres a day". */
public final class RateOfPeriod implements TextRule {

    private static final Pattern OR = Pattern.compile(
            "(?i)[,(–—-]\\s*(?:or|that is|i\\.e\\.,?)\\s+(?:about |some |roughly |nearly |almost |just |over )*$");

    /** What says that the time told is not that of the period named: "in the season of 2024", "in the year to June". */
    private static final Pattern OF_A_PART = WordPattern.of(RateOfPeriod.class, "part-of-period.csv", "part");

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.numbersBySentence().stream()
                .flatMap(numbers -> IntStream.range(1, numbers.size()).mapToObj(i -> numbers.subList(i - 1, i + 1)))
                .flatMap(two -> remarks(passage, two.get(0), two.get(1)));
    }

    private static Stream<Remark> remarks(Passage passage, Mention all, Mention rate) {
        boolean joined = OR.matcher(
                        passage.between(all.span().end(), rate.span().start()))
                .find();
        boolean numbers = all.value().isPresent() && rate.value().isPresent();
        return joined
                        && !OF_A_PART.matcher(passage.sentence(all)).find()
                        && numbers
                        && rate.unit().name().startsWith(all.unit().name() + " per ")
                        && rate.unit().dimension().endsWith("/time")
                ? period(passage, all).stream().flatMap(period -> judge(passage, all, rate, period))
                : Stream.empty();
    }

    private static Optional<Period> period(Passage passage, Mention all) {
        return passage.claimsOf(List.of(all)).stream()
                .map(Claim::topic)
                .flatMap(topic -> topic.period().stream())
                .findFirst();
    }

    private static Stream<Remark> judge(Passage passage, Mention all, Mention rate, Period period) {
        long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        BigDecimal each = all.unit()
                .factor()
                .divide(SECONDS_OF_DAY, MathContext.DECIMAL128)
                .divide(rate.unit().factor(), MathContext.DECIMAL128)
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
        Spread found = NumberList.spread(all).times(each);
        String formula = Numbers.brief(all.value().orElseThrow()) + " in " + days + " days";
        String result = Numbers.brief(found.value().round(new MathContext(4))) + " "
                + rate.unit().name().substring(all.unit().name().length() + 1);
        return Remark.recounted(passage, rate, found, new Explanation.Step("rate", formula, result));
    }
}

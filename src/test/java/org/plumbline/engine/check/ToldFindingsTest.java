package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.check.ToldFindings.Told;
import org.plumbline.engine.finding.Explanation.Step;

@DisplayName("The explanation of every finding on every case")
class ToldFindingsTest {

    private static final List<Told> ALL = ToldFindings.all();

    /** What a reader takes in at once, and what no finding may pass. */
    private static final int TYPICAL = 65;

    private static final int LONGEST = 130;

    /** A quotation or a bracket, in which a full stop or a semicolon ends nothing. */
    private static final Pattern ASIDE = Pattern.compile("“[^”]*”|\\((?:[^()]|\\([^()]*\\))*\\)");

    private static final Pattern SLIP = Pattern.compile("(?i)\\b(\\p{L}+) \\1\\b|  |[.]{2}|,,| [.,]|[{]|\\bnull\\b|%s");

    private static final Pattern ABBREVIATION = Pattern.compile("(?<!°)\\b(?:[A-Z]|Rep|Dem|St|Fed|Is|No)[.]");

    private static final String NUMBER = "-?\\d[\\d,]*(?:[.]\\d+)?(?: (?:thousand|million|billion|trillion))?";
    private static final Pattern EQUATION =
            Pattern.compile("(?<![\\d.,/−+] )(?<number>" + NUMBER + ") (?<sign>[/−]) (?<other>" + NUMBER
                    + ")(?<less> − 1)?(?: %)? = (?<result>" + NUMBER + ")(?<percent> %)?");

    @Test
    @DisplayName("is one to three sentences, none of them two behind a semicolon")
    void sentences() {
        assertThat(told(one -> sentences(one) < 1 || sentences(one) > 3)).isEmpty();
        assertThat(told(one -> withoutAsides(one).contains(";"))).isEmpty();
    }

    @Test
    @DisplayName("is cut into the same sentences for the pages")
    void lines() {
        assertThat(told(one -> one.finding().explanation().sentences().size() != sentences(one) - 1))
                .isEmpty();
    }

    @Test
    @DisplayName("is read in one breath by nine of ten, and never a page")
    void length() {
        assertThat(told(one -> words(one) > LONGEST)).isEmpty();
        assertThat(told(one -> words(one) > TYPICAL)).hasSizeLessThan(ALL.size() / 10);
    }

    @Test
    @DisplayName("names the edition of the figure it is about")
    void edition() {
        assertThat(told(one -> one.finding().inputs().stream()
                        .limit(1)
                        .anyMatch(input -> !one.whole().contains(input.edition()))))
                .isEmpty();
    }

    @Test
    @DisplayName("has no doubled word, space or full stop, and begins and ends as a sentence does")
    void slips() {
        assertThat(told(one -> SLIP.matcher(withoutAsides(one)).find())).isEmpty();
        assertThat(told(one -> !one.whole().matches("(?s)[\\p{Lu}\\d“-].*[.?!”]")))
                .isEmpty();
    }

    @Test
    @DisplayName("gives formulas that come out on a pocket calculator with the numbers as printed")
    void formulas() {
        List<String> equations = ALL.stream()
                .flatMap(told -> Stream.concat(
                        Stream.of(told.whole()),
                        told.finding().explanation().steps().stream().map(ToldFindingsTest::line)))
                .map(text -> text.replaceAll("“[^”]*”", "“”"))
                .flatMap(text -> EQUATION.matcher(text).results().map(MatchResult::group))
                .toList();
        assertThat(equations).hasSizeGreaterThan(300);
        assertThat(equations.stream().filter(equation -> !comesOut(equation)).distinct())
                .isEmpty();
    }

    /** Those that are wrong in a way, as they would be read. */
    private static List<String> told(Predicate<Told> wrong) {
        return ALL.stream()
                .filter(wrong)
                .map(told -> told.where() + ": " + told.whole())
                .distinct()
                .toList();
    }

    private static String line(Step step) {
        return step.formula() + " = " + step.result();
    }

    /** Where only the result has a scale, "23,000 − 22,600 = 400 thousand tonnes", it is that of the table's unit. */
    private static boolean comesOut(String equation) {
        Matcher parts = EQUATION.matcher(equation);
        parts.matches();
        BigDecimal one = number(parts.group("number"));
        BigDecimal other = number(parts.group("other"));
        BigDecimal worked =
                parts.group("sign").equals("/") ? one.divide(other, MathContext.DECIMAL64) : one.subtract(other);
        BigDecimal less = parts.group("less") == null ? worked : worked.subtract(BigDecimal.ONE);
        BigDecimal scaled =
                parts.group("percent") != null && parts.group("sign").equals("/") ? less.movePointRight(2) : less;
        boolean unit =
                !parts.group("number").contains(" ") && parts.group("result").contains(" ");
        return isNear(scaled, parts.group("result"))
                || unit && isNear(scaled, parts.group("result").split(" ")[0]);
    }

    private static boolean isNear(BigDecimal worked, String printed) {
        return worked.subtract(number(printed)).abs().compareTo(lastDigit(printed)) <= 0;
    }

    private static BigDecimal number(String written) {
        String[] parts = written.split(" ");
        BigDecimal digits = new BigDecimal(parts[0].replace(",", ""));
        return parts.length == 1 ? digits : digits.movePointRight(scale(parts[1]));
    }

    /** Half a unit of the last digit that is printed. */
    private static BigDecimal lastDigit(String written) {
        String[] parts = written.split(" ");
        BigDecimal digits = new BigDecimal(parts[0].replace(",", ""));
        BigDecimal unit =
                digits.scale() > 0 ? digits.ulp() : digits.stripTrailingZeros().ulp();
        return unit.movePointRight(parts.length == 1 ? 0 : scale(parts[1])).multiply(new BigDecimal("0.5"));
    }

    private static int scale(String word) {
        return 3 * (1 + List.of("thousand", "million", "billion", "trillion").indexOf(word));
    }

    private static int sentences(Told told) {
        String plain = ABBREVIATION.matcher(withoutAsides(told)).replaceAll("x");
        return (int) Pattern.compile("[.!?]”?(?= |$)").matcher(plain).results().count();
    }

    private static String withoutAsides(Told told) {
        return ASIDE.matcher(told.whole()).replaceAll(aside -> aside.group().endsWith(".”") ? "“.”" : "“”");
    }

    private static int words(Told told) {
        return told.whole().split("\\s+").length;
    }
}

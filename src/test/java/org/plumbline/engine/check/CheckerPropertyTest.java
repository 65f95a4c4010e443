package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.finding.Verdict;

@Label("Whatever the figures")
class CheckerPropertyTest {

    private static final List<String> COUNTRIES =
            List.of("Chile", "Peru", "China", "Congo (Kinshasa)", "Zambia", "Australia");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    @Property(tries = 60)
    @Label("a claim taken from the table is supported")
    void taken(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 9_999_999) Integer> figures,
            @ForAll @IntRange(max = 5) int row) {
        assertThat(verdict(sentence(row, figures.get(row)), copper("t", figures)))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Property(tries = 60)
    @Label("a figure with its first digit changed is never supported")
    void changed(
            @ForAll @Size(6) List<@IntRange(min = 100, max = 9_999_999) Integer> figures,
            @ForAll @IntRange(max = 5) int row) {
        String right = figures.get(row).toString();
        char other = right.charAt(0) == '9' ? '1' : (char) (right.charAt(0) + 1);
        int wrong = Integer.parseInt(other + right.substring(1));
        assertThat(verdict(sentence(row, wrong), copper("t", figures))).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Property(tries = 60)
    @Label("the table's unit never changes the verdict")
    void converted(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 9_999) Integer> thousands,
            @ForAll @IntRange(max = 5) int row,
            @ForAll @IntRange(min = 1, max = 9_999) int claimed) {
        List<Integer> tons = thousands.stream().map(figure -> figure * 1000).toList();
        String sentence = sentence(row, claimed * 1000);
        assertThat(verdict(sentence, copper("kt", thousands))).isEqualTo(verdict(sentence, copper("t", tons)));
    }

    @Property(tries = 60)
    @Label("claim and table scaled together keep their verdict")
    void scaled(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 9_999) Integer> figures,
            @ForAll @IntRange(max = 5) int row,
            @ForAll @IntRange(min = 1, max = 9_999) int claimed) {
        Verdict small = verdict(decimal(row, claimed), copper("million t", figures));
        assertThat(verdict(decimal(row, claimed).replace("million", "billion"), copper("billion t", figures)))
                .isEqualTo(small);
    }

    @Property(tries = 60)
    @Label("the order of rows and series never matters")
    void shuffled(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 99_999) Integer> figures,
            @ForAll @IntRange(max = 5) int row,
            @ForAll long seed) {
        Series table = copper("t", figures);
        var rows = new ArrayList<>(table.figures());
        Collections.shuffle(rows, new Random(seed));
        var other = new Series(
                table.key(),
                table.edition(),
                table.subject(),
                table.measure(),
                table.unit(),
                "",
                "",
                table.period(),
                rows);
        String sentence = "%s was the largest copper producer in 2024.".formatted(COUNTRIES.get(row));
        assertThat(explanations(sentence, List.of(other, tin())))
                .isEqualTo(explanations(sentence, List.of(tin(), table)));
    }

    @Property(tries = 60)
    @Label("a series on something else never changes the verdict")
    void irrelevant(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 99_999) Integer> figures,
            @ForAll @IntRange(max = 5) int row,
            @ForAll @IntRange(min = 1, max = 99_999) int claimed) {
        String sentence = sentence(row, claimed);
        assertThat(explanations(sentence, List.of(copper("t", figures), tin())))
                .isEqualTo(explanations(sentence, List.of(copper("t", figures))));
    }

    private static String sentence(int row, int tons) {
        return "%s mined %,d tonnes of copper in 2024.".formatted(COUNTRIES.get(row), tons);
    }

    private static String decimal(int row, int millions) {
        return "%s mined %s million tonnes of copper in 2024."
                .formatted(COUNTRIES.get(row), BigDecimal.valueOf(millions).toPlainString());
    }

    private static Verdict verdict(String sentence, Series table) {
        return VerdictCase.check(sentence, Optional.of(TODAY), List.of(table))
                .get(0)
                .verdict();
    }

    private static List<String> explanations(String sentence, List<Series> tables) {
        return VerdictCase.check(sentence, Optional.of(TODAY), tables).stream()
                .flatMap(answer -> answer.findings().stream())
                .map(finding -> finding.verdict() + " " + finding.reason() + " "
                        + finding.explanation().text())
                .toList();
    }

    private static Series copper(String unit, List<Integer> figures) {
        var rows = new ArrayList<Figure>();
        for (int i = 0; i < COUNTRIES.size(); i++) {
            rows.add(new Figure(
                    COUNTRIES.get(i),
                    "%,d".formatted(figures.get(i)),
                    Figure.Role.ORDINARY,
                    "",
                    Figure.Status.NORMAL,
                    ""));
        }
        return series("copper", unit, rows);
    }

    private static Series tin() {
        return series(
                "tin", "t", List.of(new Figure("Chile", "7", Figure.Role.ORDINARY, "", Figure.Status.NORMAL, "")));
    }

    private static Series series(String subject, String unit, List<Figure> rows) {
        var edition = new Edition(new Source("Survey", List.of()), "Yearbook 2025", LocalDate.of(2025, 1, 31), "");
        return new Series("", edition, subject, "mine production", unit, "", "", "2024", rows);
    }
}

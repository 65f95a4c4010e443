package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** What is worked out from two years of a table: ranks, shares, changes, comparisons, hedged amounts. */
@Label("Whatever the figures of two years")
class DerivedClaimPropertyTest {

    private static final List<String> COUNTRIES =
            List.of("Chile", "Peru", "China", "Zambia", "Australia", "Congo (Kinshasa)", "Mexico");
    private static final int ROWS = 7;
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final String[] PLACES = {"", "second-", "third-", "fourth-", "fifth-", "sixth-", "seventh-"};

    @Property(tries = 40)
    @Label("a rank, a share, a change, a comparison and a hedged amount taken from the table are supported")
    void taken(
            @ForAll @Size(ROWS) List<@IntRange(min = 1_000, max = 999_999) Integer> then,
            @ForAll @Size(ROWS) List<@IntRange(min = 1_000, max = 999_999) Integer> now,
            @ForAll @IntRange(max = ROWS - 1) int row) {
        claims(then, now, row)
                .forEach(sentence -> assertThat(verdict(sentence, tables("t", 1, then, now)))
                        .as(sentence)
                        .isEqualTo(Verdict.SUPPORTED));
    }

    @Property(tries = 40)
    @Label("a share or a change ten points off is never supported, a rank one place off only beside a tie")
    void changed(
            @ForAll @Size(ROWS) List<@IntRange(min = 1_000, max = 999_999) Integer> then,
            @ForAll @Size(ROWS) List<@IntRange(min = 1_000, max = 999_999) Integer> now,
            @ForAll @IntRange(max = ROWS - 1) int row) {
        assertThat(verdict(share(now, row, BigDecimal.TEN), tables("t", 1, then, now)))
                .isNotEqualTo(Verdict.SUPPORTED);
        change(then, now, row, BigDecimal.TEN)
                .ifPresent(sentence ->
                        assertThat(verdict(sentence, tables("t", 1, then, now))).isNotEqualTo(Verdict.SUPPORTED));
        if (Collections.frequency(now, now.get(row)) == 1) {
            assertThat(verdict(rank(row, place(now, row) % ROWS), tables("t", 1, then, now)))
                    .isNotEqualTo(Verdict.SUPPORTED);
        }
    }

    @Property(tries = 40)
    @Label("the table's unit, the order of its rows and a series on something else never change a verdict")
    void indifferent(
            @ForAll @Size(ROWS) List<@IntRange(min = 1_000, max = 999_999) Integer> then,
            @ForAll @Size(ROWS) List<@IntRange(min = 1_000, max = 999_999) Integer> now,
            @ForAll @IntRange(max = ROWS - 1) int row,
            @ForAll long seed) {
        var plain = tables("t", 1, then, now);
        var shuffled = plain.stream().map(series -> shuffled(series, seed)).toList();
        var more = Stream.concat(Stream.of(tin()), plain.stream()).toList();
        Stream.concat(claims(then, now, row).stream(), Stream.of(share(now, row, BigDecimal.ONE)))
                .forEach(sentence -> {
                    Verdict verdict = verdict(sentence, plain);
                    assertThat(verdict(sentence, tables("kg", 1000, then, now)))
                            .as(sentence)
                            .isEqualTo(verdict);
                    assertThat(verdict(sentence, shuffled)).as(sentence).isEqualTo(verdict);
                    assertThat(verdict(sentence, more)).as(sentence).isEqualTo(verdict);
                });
    }

    private static List<String> claims(List<Integer> then, List<Integer> now, int row) {
        var claims = new ArrayList<String>();
        claims.add(rank(row, place(now, row) - 1));
        claims.add(share(now, row, BigDecimal.ZERO));
        change(then, now, row, BigDecimal.ZERO).ifPresent(claims::add);
        claims.add("%s mined at least %,d tonnes of copper in 2024.".formatted(press(row), now.get(row)));
        claims.add("%s mined about %,d tonnes of copper in 2024.".formatted(press(row), now.get(row)));
        int other = (row + 1) % ROWS;
        if (now.get(row) > now.get(other)) {
            claims.add("%s mined more copper than %s in 2024.".formatted(press(row), press(other)));
        }
        return claims;
    }

    private static String rank(int row, int ahead) {
        return "%s was the %slargest copper producer in 2024.".formatted(press(row), PLACES[ahead]);
    }

    private static String share(List<Integer> now, int row, BigDecimal off) {
        BigDecimal percent = percent(
                        now.get(row), now.stream().mapToInt(figure -> figure).sum())
                .add(off);
        return "%s accounted for %s%% of the world's copper production in 2024.".formatted(press(row), percent);
    }

    /** Empty where next to nothing changed. */
    private static Optional<String> change(List<Integer> then, List<Integer> now, int row, BigDecimal off) {
        BigDecimal percent = percent(now.get(row) - then.get(row), then.get(row));
        boolean telling = percent.abs().compareTo(BigDecimal.ONE) > 0;
        String verb = percent.signum() < 0 ? "fell" : "rose";
        return telling
                ? Optional.of("Copper production in %s %s by %s%% in 2024."
                        .formatted(press(row), verb, percent.abs().add(off)))
                : Optional.empty();
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static int place(List<Integer> now, int row) {
        return 1 + (int) now.stream().filter(figure -> figure > now.get(row)).count();
    }

    private static String press(int row) {
        return COUNTRIES.get(row).startsWith("Congo") ? "Congo" : COUNTRIES.get(row);
    }

    private static Verdict verdict(String sentence, List<Series> tables) {
        return VerdictCase.check(sentence, Optional.of(TODAY), tables).get(0).verdict();
    }

    private static List<Series> tables(String unit, int factor, List<Integer> then, List<Integer> now) {
        return List.of(copper(unit, factor, "2023", then), copper(unit, factor, "2024", now));
    }

    private static Series copper(String unit, int factor, String period, List<Integer> figures) {
        var rows = new ArrayList<Figure>();
        IntStream.range(0, ROWS)
                .forEach(i -> rows.add(figure(COUNTRIES.get(i), figures.get(i), factor, Figure.Role.ORDINARY)));
        rows.add(figure("World total", figures.stream().mapToInt(one -> one).sum(), factor, Figure.Role.TOTAL));
        return series("copper", unit, period, rows);
    }

    private static Figure figure(String entity, int value, int factor, Figure.Role role) {
        return new Figure(entity, "%,d".formatted((long) value * factor), role, "", Figure.Status.NORMAL, "");
    }

    private static Series shuffled(Series series, long seed) {
        var rows = new ArrayList<>(series.figures());
        Collections.shuffle(rows, new Random(seed));
        return series(series.subject(), series.unit(), series.period(), rows);
    }

    private static Series tin() {
        return series("tin", "t", "2024", List.of(figure("Chile", 7, 1, Figure.Role.ORDINARY)));
    }

    private static Series series(String subject, String unit, String period, List<Figure> rows) {
        var edition = new Edition(new Source("Survey", List.of()), "Yearbook 2025", LocalDate.of(2025, 1, 31), "");
        return new Series("", edition, subject, "mine production", unit, "", "", period, rows);
    }
}

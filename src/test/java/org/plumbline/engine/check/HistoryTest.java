package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;

@DisplayName("What a text says of a figure's own past")
class HistoryTest {

    private static final Edition EDITION =
            new Edition(new Source("Harbour Office", List.of()), "Yearbook 2025", LocalDate.of(2025, 3, 1), "");

    private static final List<Series> YEARS = List.of(
            series("fish", "landings", "t", "2017", "410", "395", "402", "380", "365", "371", "383", "390"),
            series("herring", "landings", "t", "2019", "90", "NA", "95", "97", "96", "99"));

    private static final List<Series> MONTHS = List.of(series(
            "wheat", "wholesale price", "crowns per tonne", "2024-09", "201", "204", "209", "215", "214", "211"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Landings of fish in Norway were the highest in 2024 since 2019.           | SUPPORTED           | COMPARISON_HOLDS | 383
            Landings of fish in Norway were the highest since 2017.                   | REFUTED             | COMPARISON_FAILS | 402
            Landings of fish in Norway were the lowest in 2021 since the count began in 2017. | SUPPORTED   | COMPARISON_HOLDS | 380
            Landings of fish in Norway were the highest in five years.                | SUPPORTED           | COMPARISON_HOLDS | 2020
            Landings of fish in Norway were the highest in six years.                 | REFUTED             | COMPARISON_FAILS | 402
            Landings of fish in Norway were the highest since 2010.                   | REFUTED             | COMPARISON_FAILS | 410
            Landings of fish in Norway were the lowest in 2021 since 2010.            | NOT_ENOUGH_EVIDENCE | NO_REFERENCE     | Not every period
            Landings of herring in Norway were the highest since 2019.                | NOT_ENOUGH_EVIDENCE | NO_REFERENCE     | Not every period
            Landings of fish in Norway rose for the third year running in 2024.       | SUPPORTED           | COMPARISON_HOLDS | 3 rises
            Landings of fish in Norway rose for the second year running in 2024.      | REFUTED             | COMPARISON_FAILS | 3 rises
            Landings of fish in Norway have risen every year since 2020.              | NOT_ENOUGH_EVIDENCE | NO_REFERENCE     | every step
            Landings of fish in Norway have fallen every year since 2020.             | REFUTED             | COMPARISON_FAILS | a rise of 10 t
            Landings of fish in Norway have risen since 2020.                         | SUPPORTED           | COMPARISON_HOLDS | a rise of 10 t
            Landings of fish in Norway rose two years in a row to 2024.               | SUPPORTED           | COMPARISON_HOLDS | 3 rises
            Landings of fish in Norway rose for the fourth straight year in 2024.     | REFUTED             | COMPARISON_FAILS | 3 rises
            Landings of fish in Norway fell for a third consecutive year in 2024.     | REFUTED             | COMPARISON_FAILS | no fall
            Landings of fish in Norway saw their second straight annual decline in 2021. | SUPPORTED        | COMPARISON_HOLDS | 2 falls
            Landings of fish in Norway rose for the third month running.              | NOT_ENOUGH_EVIDENCE | NO_REFERENCE     | Nothing loaded
            Landings of herring in Norway rose for the fifth year running.            | REFUTED             | COMPARISON_FAILS | one rise
            """)
    @DisplayName("is held to the years of one edition, and left open where some are not printed")
    void years(String text, String verdict, String reason, String words) {
        check(text, YEARS, verdict, reason, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The wholesale price of wheat in Norway fell for the second month running in February 2025. | SUPPORTED | COMPARISON_HOLDS | 2 falls
            The wholesale price of wheat in Norway fell for the second straight year.                  | NOT_ENOUGH_EVIDENCE | NO_REFERENCE | Nothing loaded
            The wholesale price of wheat in Norway was the lowest in February 2025 since November.     | SUPPORTED | COMPARISON_HOLDS | 214
            """)
    @DisplayName("goes by months where the table does")
    void months(String text, String verdict, String reason, String words) {
        check(text, MONTHS, verdict, reason, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            On 5 December 2024 the wholesale price of wheat in Norway was 215 crowns per tonne.         | SUPPORTED | VALUE_MATCHES | December 2024
            """)
    @DisplayName("and a day in a month of the table is held to that month")
    void day(String text, String verdict, String reason, String words) {
        check(text, MONTHS, verdict, reason, words);
    }

    private static void check(String text, List<Series> references, String verdict, String reason, String words) {
        var answer = VerdictCase.check(text, Optional.of(LocalDate.of(2025, 3, 20)), references)
                .get(0);
        var finding = answer.findings().get(0);
        assertThat(finding.reason()).as(finding.explanation().text()).hasToString(reason);
        assertThat(answer.verdict()).hasToString(verdict);
        assertThat(finding.explanation().whole()).contains(words);
    }

    /** A series with one figure for Norway in each period from the first on. */
    private static Series series(String subject, String measure, String unit, String first, String... values) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            figures.add(
                    new Figure("Norway", values[i], Figure.Role.ORDINARY, later(first, i), Figure.Status.NORMAL, ""));
        }
        return new Series("", EDITION, subject, measure, unit, "", "", "", figures);
    }

    private static String later(String first, int periods) {
        return first.length() == 4
                ? String.valueOf(Integer.parseInt(first) + periods)
                : java.time.YearMonth.parse(first).plusMonths(periods).toString();
    }
}

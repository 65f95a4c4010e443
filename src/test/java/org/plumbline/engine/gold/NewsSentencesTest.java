package org.plumbline.engine.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sentences are ours; {@code news/README.md} says how they are marked and what each column asks for. */
@DisplayName("On news sentences marked by hand the figure finder")
class NewsSentencesTest {

    private static final LocalDate PUBLISHED_ON = LocalDate.of(2025, 4, 1);
    private static final List<Column> COLUMNS = List.of(Column.values());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/news/floors.csv", delimiter = '|', numLinesToSkip = 2)
    @DisplayName("is right at least as often as it was")
    void floors(String set, int place, int value, int unit, int qualifier, int range, int rank, int date) {
        Scorer scorer = scored(set);
        int[] floors = {place, value, unit, qualifier, range, rank, date};
        System.out.println(table(set, scorer));
        for (Column column : COLUMNS) {
            assertThat(scorer.tally(column).f1())
                    .as("%s of %s: %s", column, set, scorer.failures(column))
                    .isGreaterThanOrEqualTo(floors[column.ordinal()]);
        }
    }

    private static Scorer scored(String set) {
        Scorer scorer = new Scorer();
        Stream.of(set.equals("all") ? sets() : new String[] {set})
                .flatMap(name -> lines(name + ".txt"))
                .map(GoldSentence::parse)
                .forEach(sentence -> scorer.score(sentence, PUBLISHED_ON));
        return scorer;
    }

    private static String[] sets() {
        return lines("floors.csv")
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('|')))
                .filter(set -> !set.equals("all"))
                .toArray(String[]::new);
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = NewsSentencesTest.class.getResourceAsStream("/news/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "));
        } catch (IOException e) {
            throw new IllegalStateException("No set of sentences " + file, e);
        }
    }

    /** One line for each column: how many are marked, and precision, recall and F1 in per cent. */
    private static String table(String set, Scorer scorer) {
        StringBuilder table = new StringBuilder(set);
        for (Column column : COLUMNS) {
            Tally tally = scorer.tally(column);
            table.append(String.format(
                    Locale.ROOT,
                    "%n  %-10s %5d marked   P %5.1f   R %5.1f   F1 %5.1f",
                    column.name().toLowerCase(Locale.ROOT),
                    tally.gold(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1()));
        }
        return table.toString();
    }
}

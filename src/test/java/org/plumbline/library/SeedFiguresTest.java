package org.plumbline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.Series;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;

@QuarkusTest
@Tag("database")
@DisplayName("The figures of the demo desk are in the library as their publishers printed them")
class SeedFiguresTest {

    @Inject
    SeriesRepository everything;

    @Inject
    ImportFigures importFigures;

    @BeforeEach
    void fillOnce() throws IOException {
        if (seeded().isEmpty()) {
            try (var seed = SeedFiguresTest.class.getResourceAsStream("/seeds/figures.csv")) {
                importFigures.store("figures.csv", seed.readAllBytes(), "system");
            }
        }
    }

    private List<Series> seeded() {
        return everything.complete().stream()
                .map(ReferenceSeries::asSeries)
                .filter(series -> series.subject().equals("rare earths")
                        || series.subject().equals("rare metals"))
                .toList();
    }

    @Test
    @DisplayName("all 213 of them, in eight editions of five sources")
    void complete() {
        var series = seeded();
        assertThat(series.stream().mapToInt(one -> one.figures().size()).sum()).isEqualTo(213);
        assertThat(series.stream().map(Series::edition).distinct()).hasSize(8);
        assertThat(series.stream().map(one -> one.edition().source()).distinct())
                .hasSize(5);
    }

    @ParameterizedTest(name = "{0}: {1} {2} of {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # edition                        | measure               | period | entity                | value       | role      | status
            Mineral Commodity Summaries 2023 | reserves              | 2022   | Russia                | 21,000,000  | ORDINARY  | NORMAL
            Mineral Commodity Summaries 2024 | reserves              | 2023   | Russia                | 10,000,000  | ORDINARY  | NORMAL
            Mineral Commodity Summaries 2025 | reserves              | 2024   | Russia                | 3,800,000   | ORDINARY  | NORMAL
            Mineral Commodity Summaries 2025 | reserves              | 2024   | Nigeria               | NA          | ORDINARY  | MISSING
            Mineral Commodity Summaries 2025 | reserves              | 2024   | Other countries       | NA          | AGGREGATE | MISSING
            Mineral Commodity Summaries 2025 | reserves              | 2024   | World total (rounded) | >90,000,000 | TOTAL     | NORMAL
            Mineral Commodity Summaries 2025 | mine production       | 2024   | World total (rounded) | 390,000     | TOTAL     | ESTIMATED
            Mineral Commodity Summaries 2026 | reserves              | 2025   | India                 | NA          | ORDINARY  | MISSING
            Statement of 25 February 2025    | reserves              | 2024   | Russia                | 28,500,000  | ORDINARY  | NORMAL
            State balance, 1 January 2022    | reserves, A+B+C1      | 2021   | Russia                | 16,887,100  | ORDINARY  | NORMAL
            """)
    @DisplayName("with value, role and status")
    void asPrinted(
            String edition,
            String measure,
            String period,
            String entity,
            String value,
            Figure.Role role,
            Status status) {
        var figures = seeded().stream()
                .filter(series -> series.subject().equals("rare earths"))
                .filter(series -> series.edition().title().equals(edition))
                .filter(series ->
                        series.measure().equals(measure) && series.period().equals(period))
                .flatMap(series -> series.figures().stream())
                .filter(figure -> figure.entity().equals(entity));
        assertThat(figures)
                .extracting(Figure::value, Figure::role, Figure::status)
                .containsExactly(tuple(value, role, status));
    }

    @Test
    @DisplayName("with unit, basis, definition, date and the names the press uses")
    void described() {
        var ministry = seeded().stream()
                .filter(series -> series.subject().equals("rare earths"))
                .filter(series -> series.edition().title().startsWith("Statement"))
                .findFirst()
                .orElseThrow();
        assertThat(ministry.unit()).isEqualTo("t");
        assertThat(ministry.basis()).isEqualTo("rare-earth-oxide equivalent");
        assertThat(ministry.definition()).startsWith("State balance reserves of 15 rare earths");
        assertThat(ministry.edition().publishedOn()).isEqualTo("2025-02-25");
        assertThat(ministry.edition().source().aliases()).contains("Minprirody", "Moscow");
        assertThat(ministry.figures().get(0).note()).contains("definition differs from the USGS definition");
    }
}

package org.plumbline.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.checking.engine.Engine;
import org.plumbline.engine.figure.Series;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.library.reference.References;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;

@QuarkusTest
@Tag("database")
@DisplayName("Of a large library only what an article is about")
class CandidatesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 31));
    private static final String ARTICLE = seed("kremlin-rare-earths-2025-03-31.txt");

    private static final String BREEDS = """
            Shetland was up by 4 % in 2024, to 312 kilograms. Merino stood at 500 kilograms, and the quaggas numbered 33.
            Russia holds reserves of 3.8 million tons of rare earths.
            """;

    @Inject
    ImportFigures figures;

    @Inject
    References library;

    @Inject
    SeriesRepository everything;

    @Inject
    Engine engine;

    @Inject
    EntityManager database;

    @TestTransaction
    @ParameterizedTest
    @ValueSource(strings = {"the seed article", "breeds that are rows"})
    @DisplayName("is loaded, and the verdicts are those of the whole library")
    void sameVerdicts(String which) {
        fill();
        var text = which.equals("the seed article") ? ARTICLE : BREEDS;
        var reading = engine.finder().find(text, DAY);
        var loaded = library.about(reading, List.of()).series();
        var whole =
                everything.complete().stream().map(ReferenceSeries::asSeries).toList();
        assertThat(loaded).hasSizeLessThan(whole.size() / 4).isNotEmpty();
        assertThat(engine.checker().check(reading, loaded, Map.of()))
                .isEqualTo(engine.checker().check(reading, whole, Map.of()));
    }

    @Test
    @TestTransaction
    @DisplayName("is asked for in three statements, whatever the number of claims")
    void roundTrips() {
        fill();
        var reading = engine.finder().find(ARTICLE, DAY);
        database.flush();
        database.clear();
        var statistics = database.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        List<Series> loaded = library.about(reading, List.of()).series();
        assertThat(loaded).isNotEmpty();
        assertThat(statistics.getPrepareStatementCount() - before).isLessThanOrEqualTo(3);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    @TestTransaction
    @DisplayName(
            "is cut where the text names a row that stands in very many tables: those with most of its rows come first")
    void cut() {
        figures.store("breeds.csv", breeds().getBytes(StandardCharsets.UTF_8), "system");
        var found = library.about(engine.finder().find(BREEDS, DAY), List.of());
        assertThat(found.isCut()).isTrue();
        assertThat(found.tables()).isEqualTo(61);
        assertThat(found.series())
                .hasSizeBetween(40, 45)
                .extracting(Series::subject)
                .contains("both breeds");
    }

    /** Sixty tables with one of the breeds, one with both. */
    private static String breeds() {
        var rows = IntStream.range(0, 60)
                .mapToObj(i -> "Office of Oddities,Oddities,2025-01-01,herd%d,weight,kg,2024,Merino,%d".formatted(i, i))
                .collect(Collectors.joining("\n"));
        return """
                source,edition,published_on,subject,measure,unit,period,entity,value
                Office of Oddities,Oddities,2025-01-01,both breeds,weight,kg,2024,Shetland,312
                Office of Oddities,Oddities,2025-01-01,both breeds,weight,kg,2024,Merino,510
                """ + rows + "\n";
    }

    /** The demo library, a hundred series on other things, and one whose rows are breeds. */
    private void fill() {
        figures.store("figures.csv", seed("figures.csv").getBytes(StandardCharsets.UTF_8), "system");
        figures.store("oddities.csv", oddities().getBytes(StandardCharsets.UTF_8), "system");
    }

    private static String oddities() {
        var head = "source,edition,published_on,subject,measure,unit,period,entity,value\n";
        var others = IntStream.range(0, 100)
                .mapToObj(i ->
                        "Office of Oddities,Oddities,2025-01-01,quag%d herds,feathers,t,2024,Peru,%d".formatted(i, i))
                .collect(Collectors.joining("\n"));
        return head + others + """

                Office of Oddities,Oddities,2025-01-01,livestock,weight,kg,2023,Shetland,300
                Office of Oddities,Oddities,2025-01-01,livestock,weight,kg,2024,Shetland,312
                Office of Oddities,Oddities,2025-01-01,livestock,weight,kg,2024,Merino,510
                """;
    }

    private static String seed(String name) {
        try (var file = CandidatesTest.class.getResourceAsStream("/seeds/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

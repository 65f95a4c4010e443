package org.plumbline.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.SeriesRepository;

@QuarkusTest
@Tag("database")
@TestTransaction
@DisplayName("Typing the beginnings of words")
class WordSearchTest {

    private static final String FIGURES = """
            source,edition,published_on,subject,measure,unit,period,entity,value
            Qoph Board,Qoph Yearbook 2023,2023-05-01,qopper,mine production,kt,2022,Qôte d’Ivoire,1
            Qoph Board,Qoph Yearbook 2024,2024-05-01,qopper,mine production,kt,2023,Qôte d’Ivoire,2
            Qoph Board,Qoph Yearbook 2024,2024-05-01,qopper,reserves,kt,2023,Qatania,3
            Qoph Board,Qoph Yearbook 2024,2024-05-01,qoal,mine production,kt,2023,New Qatania,4
            """;

    @Inject
    ImportFigures importing;

    @Inject
    WordSearch search;

    @Inject
    SeriesRepository series;

    @Inject
    FigureRepository figures;

    @Inject
    EntityManager database;

    private void library() {
        importing.store("qopper.csv", FIGURES.getBytes(StandardCharsets.UTF_8), "editor");
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"New Qatania mine", "mine New Qatania", "production qatania"})
    @DisplayName("finds figures by an entity and a measure, in either order")
    void entityAndMeasure(String typed) {
        library();
        assertThat(figures.matching(new FigureSearch(typed, "", "", ""), 5))
                .extracting(figure -> figure.entity())
                .containsExactly("New Qatania");
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            qopp           | qopper mine production, qopper reserves
            QOPPER RES     | qopper reserves
            mine qo        | qoal mine production, qopper mine production
            production qop | qopper mine production
            opper          |
            qopper qoal    |
            yearbook qopp  |
            %              |
            """)
    @DisplayName("finds what is measured of what, each once")
    void topics(String typed, String found) {
        library();
        assertThat(search.topics(typed, 6)).containsExactlyInAnyOrderElementsOf(listed(found));
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            qatan    | Qatania, New Qatania
            new qat  | New Qatania
            qote     | Qôte d’Ivoire
            ivo qôte | Qôte d’Ivoire
            tania    |
            """)
    @DisplayName("finds entities, with their accents or without")
    void entities(String typed, String found) {
        library();
        assertThat(search.entities(typed, 6)).containsExactlyInAnyOrderElementsOf(listed(found));
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            qopper 2024       | qopper reserves, qopper mine production
            mine qoph         | qoal mine production, qopper mine production, qopper mine production
            yearbook 2023 qop | qopper mine production
            qopper zinc       |
            """)
    @DisplayName("finds series by topic and edition, newest first")
    void ofSeries(String typed, String found) {
        library();
        assertThat(named(search.series(typed, Optional.empty(), Long.MAX_VALUE, 50)))
                .containsExactlyElementsOf(listed(found));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"qoph", "qopper", "QOP", "yearbook", "opper", ""})
    @DisplayName("finds the same series by a word that very many have")
    void ofFrequent(String typed) {
        library();
        var rare = search.series(typed, Optional.empty(), Long.MAX_VALUE, 50);
        var frequent = new WordSearch(database, 1);
        assertThat(frequent.series(typed, Optional.empty(), Long.MAX_VALUE, 50)).isEqualTo(rare);
        assertThat(frequent.series(typed, Optional.empty(), Long.MAX_VALUE, 1))
                .isEqualTo(rare.subList(0, Math.min(1, rare.size())));
        var editions = rare.stream()
                .map(id -> series.findById(id).edition().id())
                .limit(1)
                .toList();
        assertThat(frequent.series(typed, Optional.of(editions), Long.MAX_VALUE, 50))
                .isEqualTo(search.series(typed, Optional.of(editions), Long.MAX_VALUE, 50));
    }

    @Test
    @DisplayName("goes on behind the last one of a page")
    void pages() {
        library();
        var all = search.series("qoph", Optional.empty(), Long.MAX_VALUE, 50);
        var first = search.series("qoph", Optional.empty(), Long.MAX_VALUE, 2);
        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(search.series("qoph", Optional.empty(), first.get(1), 50)).isEqualTo(all.subList(2, 4));
    }

    @Test
    @DisplayName("stays within the editions asked for")
    void editions() {
        library();
        var all = search.series("qopper", Optional.empty(), Long.MAX_VALUE, 50);
        var oldest = series.findById(all.get(2)).edition().id();
        assertThat(search.series("qopper", Optional.of(List.of(oldest)), Long.MAX_VALUE, 50))
                .isEqualTo(all.subList(2, 3));
        assertThat(search.series("", Optional.of(List.of(oldest)), Long.MAX_VALUE, 50))
                .isEqualTo(all.subList(2, 3));
        assertThat(search.series("qopper", Optional.of(List.of()), Long.MAX_VALUE, 50))
                .isEmpty();
    }

    @Test
    @DisplayName("finds a library too that was there before its words were kept")
    void filled() {
        library();
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                for (var table : List.of("reference_series_word", "reference_topic_word", "reference_entity_word")) {
                    statement.execute("delete from " + table);
                }
            }
        });
        assertThat(search.topics("qopper", 6)).isEmpty();
        database.unwrap(Session.class).doWork(FillWords::fill);
        assertThat(search.topics("qopper", 6)).hasSize(2);
        assertThat(search.series("yearbook qopper", Optional.empty(), Long.MAX_VALUE, 50))
                .hasSize(3);
        assertThat(search.entities("qatan", 6)).hasSize(2);
    }

    private List<String> named(List<Long> ids) {
        return ids.stream()
                .map(series::findById)
                .map(one -> one.subject() + " " + one.measure())
                .toList();
    }

    private static List<String> listed(String names) {
        return names == null ? List.of() : Arrays.stream(names.split(", ")).collect(Collectors.toList());
    }
}

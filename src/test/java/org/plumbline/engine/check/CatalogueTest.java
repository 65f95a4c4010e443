package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.pairing.Catalogue;
import org.plumbline.engine.pairing.Catalogue.Selection;
import org.plumbline.engine.pairing.Catalogue.Topic;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.reading.ClaimFinder;

@DisplayName("What a catalogue leaves out of a library")
class CatalogueTest {

    private static final Checker CHECKER = new Checker();
    private static final ClaimFinder FINDER = new ClaimFinder();
    private static final List<Series> LIBRARY = everything();

    private static final Catalogue CATALOGUE = catalogue(LIBRARY);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("changes no answer: neither verdict nor reason, words, flags or pairing")
    void sameAnswer(VerdictCase one) {
        assertThat(answer(one, selected(LIBRARY, one))).isEqualTo(answer(one, LIBRARY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyThird")
    @DisplayName("changes no answer where a library has one subject only")
    void oneSubject(VerdictCase one) {
        assertThat(answer(one, selected(one.references(), one))).isEqualTo(answer(one, one.references()));
    }

    @Test
    @DisplayName("is most of it")
    void most() {
        int selected = VerdictCase.all().stream()
                .mapToInt(one -> selected(LIBRARY, one).size())
                .sum();
        assertThat(selected / VerdictCase.all().size()).isLessThan(LIBRARY.size() / 10);
    }

    @Test
    @DisplayName("is nothing that an editor chose")
    void chosen() {
        var reading = FINDER.find("It rose by 4 million tonnes.", Optional.empty());
        var chosen = Pairing.chosen("Rare Earths", "reserves", List.of("Russia"));
        assertThat(CATALOGUE.about(reading, List.of(chosen)).topics()).contains(new Topic("rare earths", "reserves"));
    }

    static Stream<VerdictCase> cases() {
        return VerdictCase.all().stream();
    }

    static Stream<VerdictCase> everyThird() {
        var all = VerdictCase.all();
        return IntStream.range(0, all.size()).filter(i -> i % 3 == 0).mapToObj(all::get);
    }

    private static List<ClaimVerdict> answer(VerdictCase one, List<Series> references) {
        return CHECKER.check(FINDER.find(one.text(), one.publishedOn()), references, Map.of());
    }

    private static List<Series> selected(List<Series> library, VerdictCase one) {
        var catalogue = library == LIBRARY ? CATALOGUE : catalogue(library);
        Selection selection = catalogue.about(FINDER.find(one.text(), one.publishedOn()), List.of());
        var topics = new ArrayList<>(selection.topics());
        library.stream()
                .filter(series -> series.figures().stream()
                        .anyMatch(f -> selection.things().contains(f.entity())))
                .map(CatalogueTest::topic)
                .forEach(topics::add);
        return library.stream().filter(series -> topics.contains(topic(series))).toList();
    }

    private static Topic topic(Series series) {
        return new Topic(series.subject(), series.measure());
    }

    private static Catalogue catalogue(List<Series> library) {
        return new Catalogue(
                library.stream().map(CatalogueTest::topic).distinct().toList(),
                library.stream()
                        .flatMap(series -> series.figures().stream())
                        .map(Figure::entity)
                        .distinct()
                        .toList(),
                new Places());
    }

    /** The figures of all cases, and many that bear on none. */
    private static List<Series> everything() {
        var all = new LinkedHashMap<List<Object>, Series>();
        VerdictCase.all().stream()
                .flatMap(one -> one.references().stream())
                .forEach(series -> all.putIfAbsent(
                        List.of(series.edition(), series.subject(), series.measure(), series.unit(), series.period()),
                        series));
        IntStream.range(0, 100).mapToObj(CatalogueTest::irrelevant).forEach(series -> all.put(List.of(series), series));
        return List.copyOf(all.values());
    }

    private static Series irrelevant(int number) {
        var edition = new Edition(
                new Source("Office of Oddities", List.of()), "Oddities " + number, LocalDate.of(2024, 1, 1), "");
        return new Series(
                "odd" + number,
                edition,
                "quaggas " + Integer.toString(number, 36) + "x",
                "feathers " + number % 7,
                "t",
                "",
                "",
                "2023",
                List.of(new Figure("Peru", "" + number, Figure.Role.ORDINARY, "", Figure.Status.NORMAL, "")));
    }
}

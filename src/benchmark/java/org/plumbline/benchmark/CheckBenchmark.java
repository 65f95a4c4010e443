package org.plumbline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.engine.check.Checker;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.reading.ClaimFinder;
import org.plumbline.library.format.row.FigureCsv;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.table.FileContent;

/**
 * How long the engine takes for 700 words about rare earths against 36 series, the demo's and as many about tin: reading alone, and
 * with the check.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

    /** The characters of the text: an article of 700 words. */
    @Param({"4300"})
    public int characters;

    private final ClaimFinder finder = new ClaimFinder();
    private final Checker checker = new Checker();
    private final Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 3, 31));
    private String text;
    private List<Series> references;

    @Setup
    public void write() {
        text = NewsText.of(characters);
        references = references();
        references.addAll(references.stream().map(CheckBenchmark::ofTin).toList());
    }

    @Benchmark
    public Reading read() {
        return finder.find(text, day);
    }

    @Benchmark
    public List<ClaimVerdict> readAndCheck() {
        return checker.check(finder.find(text, day), references, Map.of());
    }

    /** The same table about something the text does not speak of. */
    private static Series ofTin(Series series) {
        return new Series(
                "tin " + series.key(),
                series.edition(),
                "tin",
                series.measure(),
                series.unit(),
                series.basis(),
                series.definition(),
                series.period(),
                series.figures());
    }

    private static List<Series> references() {
        var figures = new LinkedHashMap<List<Object>, List<Figure>>();
        var rows = FigureList.of(FigureCsv.open(FileContent.of(seed("figures.csv")))).rows();
        rows.forEach(row -> figures.computeIfAbsent(List.of(row.edition(), row.column()), any -> new ArrayList<>())
                .add(row.figure()));
        var all = new ArrayList<Series>();
        rows.stream()
                .map(row -> List.<Object>of(row.edition(), row.column()))
                .distinct()
                .forEach(place -> all.add(series(rows, place, figures.get(place))));
        return all;
    }

    private static Series series(
            List<org.plumbline.library.format.FigureRow> rows, List<Object> place, List<Figure> cells) {
        var row = rows.stream()
                .filter(one -> List.<Object>of(one.edition(), one.column()).equals(place))
                .findFirst()
                .orElseThrow();
        var column = row.column();
        return new Series(
                place.toString(),
                row.edition(),
                column.subject(),
                column.measure(),
                column.unit(),
                column.basis(),
                column.definition(),
                column.period(),
                cells);
    }

    private static byte[] seed(String name) {
        try (var file = CheckBenchmark.class.getResourceAsStream("/seeds/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.plumbline.engine.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;

/** The figures of {@code seeds/figures.csv}. */
final class SeedFigures {

    private SeedFigures() {}

    /** One series for each column of an edition. */
    static List<Series> all() {
        try {
            return columns();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Series> columns() throws IOException {
        Map<List<String>, List<NamedCsvRecord>> columns = new LinkedHashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("seeds/figures.csv"))) {
            rows.forEach(row -> columns.computeIfAbsent(row.getFields().subList(0, 11), any -> new ArrayList<>())
                    .add(row));
        }
        return columns.values().stream().map(SeedFigures::series).toList();
    }

    private static Series series(List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.get(0);
        var aliases = List.of(first.getField("source_aliases").split(";"));
        var edition = new Edition(
                new Source(first.getField("source"), aliases),
                first.getField("edition"),
                LocalDate.parse(first.getField("published_on")),
                first.getField("url"));
        return new Series(
                "",
                edition,
                first.getField("subject"),
                first.getField("measure"),
                first.getField("unit"),
                first.getField("basis"),
                first.getField("definition"),
                first.getField("period"),
                rows.stream().map(SeedFigures::figure).toList());
    }

    private static Figure figure(NamedCsvRecord row) {
        return new Figure(
                row.getField("entity"),
                row.getField("value"),
                row.getField("role").isEmpty()
                        ? Figure.Role.ORDINARY
                        : Figure.Role.valueOf(upper(row.getField("role"))),
                "",
                row.getField("status").isEmpty()
                        ? Figure.Status.NORMAL
                        : Figure.Status.valueOf(upper(row.getField("status"))),
                row.getField("note"));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}

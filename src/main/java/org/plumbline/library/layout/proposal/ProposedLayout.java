package org.plumbline.library.layout.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.Description;
import org.plumbline.library.table.TableRow;
import org.plumbline.library.table.UnreadableFileException;

/** A proposal for a table that no publisher's layout fits, for an editor to look over. */
public final class ProposedLayout implements Layout {

    /** Whether there is a row under a header. */
    public static boolean isFit(Sample sample) {
        return sample.rows().stream().filter(row -> !row.isBlank()).count() > 1;
    }

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        if (!isFit(sample)) {
            throw new UnreadableFileException("“%s” has a header and no figures under it."
                    .formatted(sample.table().name()));
        }
        var header = HeaderGuess.of(sample.rows());
        var said = Preamble.of(sample.rows(), header);
        var columns = columns(sample.rows(), header);
        var mapping = new Mapping(
                "",
                header.row(),
                header.rows(),
                Numerals.haveDecimalComma(figures(columns, under(sample.rows(), header))),
                said,
                columns);
        var names = columns.stream().map(ColumnUse::column).toList();
        var publisher = Publisher.of(names).map(Publisher::said).orElse(Map.of());
        return Optional.of(Recognition.of(
                sample.table(),
                mapping.saying(subject(sample, mapping)).saying(publisher).saying(overNames(columns))));
    }

    /** The columns of a table whose header is here. */
    public static List<ColumnUse> columns(List<TableRow> rows, HeaderGuess header) {
        var names = Heading.of(rows, header.row(), header.rows()).names();
        var columns = new ArrayList<ColumnUse>();
        for (int place = 0; place < names.size(); place++) {
            int at = place;
            var cells = under(rows, header).stream().map(row -> row.cell(at)).toList();
            columns.add(ColumnGuess.of(names.get(place), cells));
        }
        return ColumnChoice.among(columns, under(rows, header));
    }

    private static List<TableRow> under(List<TableRow> rows, HeaderGuess header) {
        return rows.stream()
                .filter(row -> row.number() >= header.row() + header.rows() && !row.isBlank())
                .toList();
    }

    private static List<String> figures(List<ColumnUse> columns, List<TableRow> rows) {
        var places = IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).use() == Use.FIGURE)
                .boxed()
                .toList();
        return rows.stream().flatMap(row -> places.stream().map(row::cell)).toList();
    }

    /** What the header over the names says of all figures: "Real GDP growth (Annual percent change)" beside years. */
    private static Map<Field, String> overNames(List<ColumnUse> columns) {
        boolean years = columns.stream()
                .filter(column -> column.use() == Use.FIGURE)
                .allMatch(column -> Numerals.isPeriod(column.column()));
        return columns.stream()
                .filter(column -> years && column.use() == Use.ENTITY)
                .map(column -> Description.of(column.column()))
                .filter(description -> !description.unit().isEmpty())
                .findFirst()
                .map(ProposedLayout::said)
                .orElse(Map.of());
    }

    private static Map<Field, String> said(Description description) {
        return Map.of(
                Field.SUBJECT, description.subject(),
                Field.UNIT, description.unit(),
                Field.BASIS, description.basis());
    }

    /** The name of the file or sheet stands for the subject until somebody says better. */
    private static Map<Field, String> subject(Sample sample, Mapping mapping) {
        boolean known = mapping.columns().stream()
                .anyMatch(column -> column.use() == Use.SUBJECT || column.use() == Use.DESCRIPTION);
        var name = sample.name()
                .replaceFirst("\\.\\w{2,4}$", "")
                .replaceAll("[_-]+", " ")
                .strip();
        return known || !mapping.said(Field.SUBJECT).isEmpty() ? Map.of() : Map.of(Field.SUBJECT, name);
    }
}

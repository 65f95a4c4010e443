package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.table.CellAddress;
import org.plumbline.library.table.ChangedTable;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/** Eurostat's TSV: the first column holds all dimensions, "freq,unit,geo\TIME_PERIOD", the others a period each. */
public final class EurostatLayout implements Layout {

    private static final Map<String, Use> NAMED = Map.of("unit", Use.UNIT, "geo", Use.CODE);

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header(row -> isHead(row.cell(0))).map(header -> read(sample, header));
    }

    private static boolean isHead(String cell) {
        var head = cell.strip().toLowerCase(Locale.ROOT);
        return head.endsWith("\\time_period") || head.endsWith("\\time");
    }

    private static Recognition read(Sample sample, TableRow header) {
        var dimensions = dimensions(header.cell(0));
        var columns = new ArrayList<ColumnUse>();
        dimensions.forEach(name -> columns.add(new ColumnUse(name, use(name, dimensions))));
        header.cells().stream().skip(1).map(EurostatLayout::period).forEach(columns::add);
        var split = split(sample.table(), dimensions.size());
        var names = columns.stream().map(ColumnUse::column).toList();
        columns.add(new ColumnUse(EurostatTable.BASIS, Use.BASIS));
        return Recognition.of(
                EurostatTable.of(split, header.number(), names),
                Mapping.of("Eurostat TSV", header.number(), said(sample), columns));
    }

    private static List<String> dimensions(String cell) {
        return Arrays.stream(cell.strip().replaceFirst("\\\\.*$", "").split(","))
                .map(String::strip)
                .toList();
    }

    /** What is neither frequency nor unit nor place says what is measured. */
    private static Use use(String name, List<String> dimensions) {
        if (name.equals("freq")) {
            return Use.IGNORED;
        }
        boolean isPlace = name.equals("geo")
                || (!dimensions.contains("geo") && name.equals(dimensions.get(dimensions.size() - 1)));
        return isPlace ? Use.CODE : NAMED.getOrDefault(name, Use.MEASURE);
    }

    private static ColumnUse period(String name) {
        var tidy = name.replaceAll("[\\s\\u00a0]+", " ").strip();
        return new ColumnUse(
                tidy, Use.FIGURE, Map.of(Field.PERIOD, PeriodText.of(tidy).period()));
    }

    private static Map<Field, String> said(Sample sample) {
        var said = new EnumMap<Field, String>(Field.class);
        var dataset = sample.name()
                .replaceFirst("\\.(tsv|gz|csv).*$", "")
                .replaceFirst("^estat_", "")
                .replaceFirst("(__custom_\\d+)?(_page)?(_tabular|_linear)?$", "");
        said.put(Field.SOURCE, "Eurostat");
        said.put(Field.SOURCE_ALIASES, "European Statistical Office");
        var subject = EurostatWords.dataset(dataset);
        said.put(
                Field.EDITION,
                subject.map(known -> known + " (" + dataset + ")").orElse("Eurostat " + dataset));
        said.put(Field.SUBJECT, subject.orElse(dataset));
        return said;
    }

    /** The table with its first column cut into the dimensions it holds. */
    private static Table split(Table table, int dimensions) {
        return new ChangedTable(table, new CellAddress("", dimensions - 1), row -> split(row, dimensions));
    }

    private static TableRow split(TableRow row, int dimensions) {
        var keys = row.cell(0).replaceFirst("\\\\.*$", "").split(",", -1);
        var cells = new ArrayList<String>();
        for (int place = 0; place < dimensions; place++) {
            cells.add(place < keys.length ? keys[place].strip() : "");
        }
        cells.addAll(
                row.cells().subList(Math.min(1, row.cells().size()), row.cells().size()));
        return new TableRow(row.number(), cells, Set.of());
    }
}

package org.plumbline.library.layout.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.table.ChangedTable;
import org.plumbline.library.table.TableRow;

/**
 * FRED of the Federal Reserve Bank of St. Louis: the first day of each period, then a column for each series, headed by its key. What
 * the best-known keys stand for says {@code fred-series.csv}; of any other an editor says it.
 */
public final class FredLayout implements Layout {

    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-\\d{2}");
    private static final Pattern KEY = Pattern.compile("[A-Z0-9_]+");
    private static final Map<String, List<String>> SERIES = new HashMap<>();

    static {
        WordFile.rows(FredLayout.class, "fred-series.csv").forEach(row -> SERIES.put(row.get(0), row));
    }

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header(FredLayout::isHeader)
                .filter(header -> sample.under(header).stream()
                        .allMatch(row -> DAY.matcher(row.cell(0)).matches()))
                .map(header -> read(sample, header));
    }

    private static boolean isHeader(TableRow row) {
        return row.number() == 1
                && List.of("observation_date", "DATE").contains(row.cell(0))
                && row.cells().size() > 1
                && row.cells().stream()
                        .skip(1)
                        .allMatch(cell -> KEY.matcher(cell).matches());
    }

    private static Recognition read(Sample sample, TableRow header) {
        var columns = new ArrayList<ColumnUse>();
        columns.add(new ColumnUse(header.cell(0), Use.PERIOD));
        header.cells().stream().skip(1).map(FredLayout::figure).forEach(columns::add);
        int months = months(sample, header);
        var table =
                new ChangedTable(sample.table(), row -> row.number() > header.number() ? withPeriod(row, months) : row);
        return Recognition.of(table, Mapping.of("FRED", header.number(), said(header), columns));
    }

    private static ColumnUse figure(String key) {
        var known = SERIES.getOrDefault(key, List.of(key, key, "", "", ""));
        var said = new EnumMap<Field, String>(Field.class);
        said.put(Field.SUBJECT, known.get(1));
        said.put(Field.MEASURE, known.get(1));
        said.put(Field.UNIT, known.get(2));
        said.put(Field.BASIS, known.get(3));
        said.put(Field.ENTITY, known.get(4));
        return new ColumnUse(key, Use.FIGURE, said);
    }

    /** How many months a period has, since all begin at such a month: 12, 6, 3 or 1; 0 for days and weeks. */
    private static int months(Sample sample, TableRow header) {
        var days = sample.under(header).stream().map(row -> row.cell(0)).toList();
        if (days.size() < 2 || !days.stream().allMatch(day -> day.endsWith("-01"))) {
            return 0;
        }
        return Stream.of(12, 6, 3)
                .filter(months -> days.stream().allMatch(day -> (month(day) - 1) % months == 0))
                .findFirst()
                .orElse(1);
    }

    private static int month(String day) {
        return Integer.parseInt(day.substring(5, 7));
    }

    private static TableRow withPeriod(TableRow row, int months) {
        var cells = new ArrayList<>(row.cells());
        cells.set(0, period(cells.get(0), months));
        return TableRow.of(row.number(), cells);
    }

    /** "2024-04-01" begins the month 2024-04, the quarter 2024-Q2 or the year 2024. */
    private static String period(String day, int months) {
        if (!DAY.matcher(day).matches()) {
            return day;
        }
        var year = day.substring(0, 4);
        return switch (months) {
            case 1 -> day.substring(0, 7);
            case 3 -> year + "-Q" + (month(day) + 2) / 3;
            case 6 -> year + "-S" + (month(day) + 5) / 6;
            case 12 -> year;
            default -> day;
        };
    }

    private static Map<Field, String> said(TableRow header) {
        var keys = header.cells().stream().skip(1).toList();
        return Map.of(
                Field.SOURCE,
                "Federal Reserve Bank of St. Louis",
                Field.SOURCE_ALIASES,
                "FRED; St. Louis Fed",
                Field.EDITION,
                "FRED, " + (keys.size() > 3 ? keys.size() + " series" : String.join(", ", keys)));
    }
}

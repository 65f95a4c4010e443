package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.mapping.cell.UnitText;
import org.plumbline.library.table.ChangedTable;
import org.plumbline.library.table.TableRow;

/**
 * A sheet of Eurostat's spreadsheets: the dataset and what all its figures have in common above, a period every second column with
 * its flags behind it, and below the table what its signs mean.
 */
public final class EurostatSheetLayout implements Layout {

    private static final Pattern TITLE = Pattern.compile("(?<title>.+?)\\s*\\[(?<code>\\w+?)(__custom_\\d+)?]");
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{2})/(?<month>\\d{2})/(?<year>\\d{4}).*");
    private static final Pattern SIGNS =
            Pattern.compile("(?i):|[a-z]|special values?:?|(available|observation) flags:?");
    /** What is read by itself; every other line above the table is a dimension of which one value is shown. */
    private static final List<String> HEAD =
            List.of("Data extracted", "Dataset", "Last updated", "Time frequency", "Unit of measure");

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        boolean isEurostat = sample.rows().stream()
                .limit(3)
                .anyMatch(row -> row.cell(0).startsWith("Data extracted on")
                        && row.cell(0).contains("[ESTAT]"));
        return isEurostat
                ? sample.header(EurostatSheetLayout::isHeader).map(header -> read(sample, header))
                : Optional.empty();
    }

    private static boolean isHeader(TableRow row) {
        return row.cell(0).strip().equals("TIME")
                && row.cells().stream().anyMatch(cell -> PeriodText.of(cell).isPeriod());
    }

    private static Recognition read(Sample sample, TableRow header) {
        int rows = 2;
        var columns = new ArrayList<ColumnUse>();
        var table = new ChangedTable(sample.table(), row -> changed(row, header));
        for (var name : Heading.of(table, header.number(), rows).names()) {
            columns.add(use(name, columns));
        }
        return Recognition.of(
                table,
                new Mapping("Eurostat spreadsheet", header.number(), rows, false, said(sample, header), columns));
    }

    private static ColumnUse use(String name, List<ColumnUse> before) {
        if (before.isEmpty()) {
            return new ColumnUse(name, Use.ENTITY);
        }
        var period = PeriodText.of(name);
        return period.isPeriod()
                ? new ColumnUse(name, Use.FIGURE, Map.of(Field.PERIOD, period.period()))
                : new ColumnUse(name, name.startsWith(Heading.UNNAMED) ? Use.STATUS : Use.IGNORED);
    }

    /** The header reaches to the flags of the last period, over which nothing stands; signs and what they mean are no rows. */
    private static TableRow changed(TableRow row, TableRow header) {
        if (row.number() == header.number()) {
            var cells = new ArrayList<>(row.cells());
            cells.add("");
            return TableRow.of(row.number(), cells);
        }
        boolean isSign = row.number() > header.number()
                && SIGNS.matcher(row.cell(0).strip()).matches();
        return isSign ? TableRow.of(row.number(), List.of()) : row;
    }

    private static Map<Field, String> said(Sample sample, TableRow header) {
        var said = new EnumMap<Field, String>(Field.class);
        said.put(Field.SOURCE, "Eurostat");
        said.put(Field.SOURCE_ALIASES, "European Statistical Office");
        title(above(sample, header, "Dataset"), said);
        day(above(sample, header, "Last updated")).ifPresent(day -> said.put(Field.PUBLISHED_ON, day));
        said.put(Field.UNIT, UnitText.of(above(sample, header, "Unit of measure")));
        said.put(Field.MEASURE, common(sample, header));
        return said;
    }

    private static void title(String text, Map<Field, String> said) {
        var title = TITLE.matcher(text);
        if (!title.matches()) {
            said.put(Field.EDITION, text);
            said.put(Field.SUBJECT, text);
            return;
        }
        var known = EurostatWords.dataset(title.group("code"));
        var subject = known.orElse(title.group("title"));
        said.put(Field.SUBJECT, subject);
        said.put(Field.EDITION, "%s (%s)".formatted(subject, title.group("code")));
    }

    private static Optional<String> day(String text) {
        var day = DAY.matcher(text);
        return day.matches()
                ? Optional.of("%s-%s-%s".formatted(day.group("year"), day.group("month"), day.group("day")))
                : Optional.empty();
    }

    /** What all figures of the sheet have in common besides their unit: "From 15 to 74 years, Females". */
    private static String common(Sample sample, TableRow header) {
        return sample.rows().stream()
                .filter(row -> row.number() < header.number() && !row.cell(0).isBlank())
                .filter(row -> HEAD.stream().noneMatch(row.cell(0).strip()::startsWith))
                .map(EurostatSheetLayout::value)
                .filter(value -> !value.isEmpty() && !value.equals("Total"))
                .collect(Collectors.joining(", "));
    }

    private static String above(Sample sample, TableRow header, String key) {
        return sample.rows().stream()
                .filter(row ->
                        row.number() < header.number() && row.cell(0).strip().startsWith(key))
                .findFirst()
                .map(EurostatSheetLayout::value)
                .orElse("");
    }

    /** The last cell that is not empty. */
    private static String value(TableRow row) {
        return row.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isBlank())
                .reduce((one, other) -> other)
                .orElse("")
                .strip();
    }
}

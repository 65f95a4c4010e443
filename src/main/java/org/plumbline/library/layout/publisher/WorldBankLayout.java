package org.plumbline.library.layout.publisher;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.Description;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.table.TableRow;

/**
 * The World Bank's two downloads: the indicator's own, with four lines before the header, and that of the DataBank, with the years
 * as "2020 [YR2020]", or with a column for each series, and two lines after the table.
 */
public final class WorldBankLayout implements Layout {

    private static final Pattern DAY = Pattern.compile(".*?(?<iso>\\d{4}-\\d{2}-\\d{2}).*");
    private static final Pattern AMERICAN_DAY = Pattern.compile(".*?(?<month>\\d{2})/(?<day>\\d{2})/(?<year>\\d{4}).*");
    private static final Map<String, Use> NAMED = Map.of(
            "country name", Use.ENTITY,
            "country code", Use.CODE,
            "indicator name", Use.DESCRIPTION,
            "series name", Use.DESCRIPTION,
            "time", Use.PERIOD);
    private static final Pattern SERIES = Pattern.compile("(?<name>.+?) \\[[A-Z0-9_.]+]");

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header("Country Name", "Country Code", "Indicator Name")
                .or(() -> sample.header("Country Name", "Country Code", "Series Name"))
                .or(() -> sample.header("Country Name", "Country Code", "Time", "Time Code"))
                .map(header -> read(sample, header));
    }

    private static Recognition read(Sample sample, TableRow header) {
        var columns = sample.heading(header).names().stream()
                .map(WorldBankLayout::use)
                .toList();
        return Recognition.of(
                sample.table(), Mapping.of("World Bank indicators", header.number(), said(sample, header), columns));
    }

    private static ColumnUse use(String name) {
        var period = PeriodText.of(name);
        var series = SERIES.matcher(name);
        if (!period.isPeriod() && series.matches()) {
            return figure(name, Description.of(series.group("name")));
        }
        return period.isPeriod()
                ? new ColumnUse(name, Use.FIGURE, Map.of(Field.PERIOD, period.period()))
                : new ColumnUse(name, NAMED.getOrDefault(name.toLowerCase(Locale.ROOT), Use.IGNORED));
    }

    private static ColumnUse figure(String column, Description description) {
        return new ColumnUse(
                column,
                Use.FIGURE,
                Map.of(
                        Field.SUBJECT, description.subject(),
                        Field.MEASURE, description.subject(),
                        Field.UNIT, description.unit()));
    }

    private static Map<Field, String> said(Sample sample, TableRow header) {
        var said = new EnumMap<Field, String>(Field.class);
        var database = database(sample);
        var day = day(sample.rows());
        said.put(Field.SOURCE, "World Bank");
        said.put(Field.SOURCE_ALIASES, "The World Bank; World Bank Group");
        said.put(
                Field.EDITION,
                database + subject(sample, header) + day.map(" of "::concat).orElse(""));
        day.ifPresent(known -> said.put(Field.PUBLISHED_ON, known));
        return said;
    }

    private static String database(Sample sample) {
        return sample.rows().stream()
                .filter(row ->
                        row.cell(0).startsWith("Data Source") || row.cell(0).startsWith("Data from database"))
                .findFirst()
                .map(row -> row.cell(1).isBlank()
                        ? row.cell(0).replaceFirst("^.*?:\\s*", "")
                        : row.cell(1).strip())
                .orElse("World Development Indicators");
    }

    /** One indicator's file is an edition of its own. */
    private static String subject(Sample sample, TableRow header) {
        int place = sample.heading(header).place("Indicator Name");
        var names = sample.under(header).stream()
                .map(row -> row.cell(Math.max(place, 0)))
                .distinct()
                .toList();
        return place >= 0 && names.size() == 1 ? ", " + names.get(0) : "";
    }

    private static Optional<String> day(List<TableRow> rows) {
        return rows.stream()
                .filter(row -> row.cell(0).startsWith("Last Updated"))
                .findFirst()
                .flatMap(row -> day(row.cell(0) + " " + row.cell(1)));
    }

    private static Optional<String> day(String text) {
        var iso = DAY.matcher(text);
        var american = AMERICAN_DAY.matcher(text);
        if (iso.matches()) {
            return Optional.of(iso.group("iso"));
        }
        return american.matches()
                ? Optional.of(american.group("year") + "-" + american.group("month") + "-" + american.group("day"))
                : Optional.empty();
    }
}

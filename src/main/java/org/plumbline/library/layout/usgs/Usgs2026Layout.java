package org.plumbline.library.layout.usgs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.table.TableRow;

/** The USGS data release of 2026 and after: every statistic of every commodity a row of one file. */
public final class Usgs2026Layout implements Layout {

    private static final Pattern YEAR = Pattern.compile("(?i).*mcs(?<year>20\\d\\d).*");
    private static final Map<String, Use> NAMED = Map.of(
            "commodity", Use.SUBJECT,
            "country", Use.ENTITY,
            "statistics", Use.MEASURE,
            "statistics_detail", Use.MEASURE,
            "unit", Use.UNIT,
            "year", Use.PERIOD,
            "value", Use.FIGURE,
            "notes", Use.NOTE,
            "other notes", Use.DEFINITION);

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header("MCS chapter", "Commodity", "Country", "Statistics_detail", "Unit", "Year", "Value")
                .map(header -> read(sample, header));
    }

    private static Recognition read(Sample sample, TableRow header) {
        var named = YEAR.matcher(sample.name());
        int year = named.matches() ? Integer.parseInt(named.group("year")) : 2026;
        var said = Usgs.said(year, "");
        var columns = sample.heading(header).names().stream()
                .map(name -> new ColumnUse(name, NAMED.getOrDefault(name.toLowerCase(Locale.ROOT), Use.IGNORED)))
                .toList();
        return Recognition.of(
                sample.table(), Mapping.of("USGS data release of %d".formatted(year), header.number(), said, columns));
    }
}

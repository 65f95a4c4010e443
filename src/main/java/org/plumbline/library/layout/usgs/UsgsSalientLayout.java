package org.plumbline.library.layout.usgs;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.UnitText;
import org.plumbline.library.table.TableRow;

/** Salient statistics of the United States in the USGS data releases of 2022 to 2025: a year a row, a measure a column. */
public final class UsgsSalientLayout implements Layout {

    private static final List<List<String>> HEADS = WordFile.rows(UsgsSalientLayout.class, "usgs-salient.csv");

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header("DataSource", "Commodity", "Year")
                .flatMap(header -> Usgs.year(sample).map(year -> read(sample, header, year)));
    }

    private static Recognition read(Sample sample, TableRow header, int year) {
        var commodity = Usgs.commodity(sample);
        var said = Usgs.said(year, commodity);
        said.merge(Field.EDITION, " (United States)", String::concat);
        said.put(Field.ENTITY, "United States");
        var columns = sample.heading(header).names().stream()
                .map(UsgsSalientLayout::use)
                .toList();
        return Recognition.of(
                sample.table(),
                Mapping.of("USGS salient statistics of %d".formatted(year), header.number(), said, columns));
    }

    private static ColumnUse use(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "datasource" -> new ColumnUse(name, Use.IGNORED);
            case "commodity" -> new ColumnUse(name, Use.SUBJECT);
            case "year" -> new ColumnUse(name, Use.PERIOD);
            default ->
                name.toLowerCase(Locale.ROOT).contains("note") || name.startsWith("column ")
                        ? new ColumnUse(name, name.startsWith("column ") ? Use.IGNORED : Use.NOTE)
                        : figure(name);
        };
    }

    /** "Imports_Compounds_t": the measure, of what, the unit. */
    private static ColumnUse figure(String name) {
        var parts = List.of(name.split("_"));
        var last = parts.get(parts.size() - 1);
        boolean hasUnit = parts.size() > 1 && UnitText.known(last).isPresent();
        var head = HEADS.stream()
                .filter(row -> row.get(0).equals(parts.get(0).toLowerCase(Locale.ROOT)))
                .findFirst();
        var said = new EnumMap<Field, String>(Field.class);
        said.put(Field.MEASURE, measure(parts, head.map(row -> row.get(1)).orElse(parts.get(0)), hasUnit));
        said.put(
                Field.UNIT,
                head.map(row -> row.get(2)).filter(unit -> !unit.isEmpty()).orElse(hasUnit ? UnitText.of(last) : ""));
        return new ColumnUse(name, Use.FIGURE, Map.copyOf(said));
    }

    private static String measure(List<String> parts, String measure, boolean hasUnit) {
        var detail = String.join(" ", parts.subList(1, Math.max(parts.size() - (hasUnit ? 1 : 0), 1)))
                .replaceAll("-(?=\\p{Lu})", " and ")
                .replace('-', ' ');
        return detail.isBlank() ? measure : measure + ", " + detail;
    }
}

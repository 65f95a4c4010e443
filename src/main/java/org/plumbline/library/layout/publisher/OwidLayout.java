package org.plumbline.library.layout.publisher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Json;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.Description;
import org.plumbline.library.mapping.cell.PricedUnit;
import org.plumbline.library.table.TableRow;

/**
 * Our World in Data: Entity, Code, Year, then a column for each indicator. The table says no units; the description that is packed
 * beside it does, and so do some names.
 */
public final class OwidLayout implements Layout {

    private static final Map<String, Use> NAMED = Map.of(
            "entity",
            Use.ENTITY,
            "code",
            Use.CODE,
            "year",
            Use.PERIOD,
            "day",
            Use.PERIOD,
            "annotations",
            Use.NOTE,
            "time",
            Use.IGNORED);

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header("Entity", "Code", "Year")
                .or(() -> sample.header("Entity", "Code", "Day"))
                .map(header -> read(sample, header));
    }

    private static Recognition read(Sample sample, TableRow header) {
        var metadata = Json.companion(sample, ".metadata.json");
        var columns = sample.heading(header).names().stream()
                .map(name -> use(sample, header, name, metadata))
                .toList();
        return Recognition.of(
                sample.table(), Mapping.of("Our World in Data", header.number(), said(sample, metadata), columns));
    }

    private static ColumnUse use(Sample sample, TableRow header, String name, JsonNode metadata) {
        var known = name.endsWith("-annotations") ? Use.NOTE : NAMED.get(name.toLowerCase(Locale.ROOT));
        if (known != null || name.startsWith("column ") || !isNumeric(sample, header, name)) {
            return new ColumnUse(name, known == null ? Use.IGNORED : known);
        }
        var described = described(metadata, name);
        var description = Description.of(name);
        var said = new EnumMap<Field, String>(Field.class);
        said.put(
                Field.SUBJECT,
                described.path("titleShort").asText(description.subject().isEmpty() ? name : description.subject()));
        said.put(Field.MEASURE, said.get(Field.SUBJECT));
        said.put(Field.UNIT, unit(described, description, name));
        said.put(Field.BASIS, basis(described, description));
        said.put(Field.DEFINITION, described.path("descriptionShort").asText(""));
        return new ColumnUse(name, Use.FIGURE, said);
    }

    /** A text column, such as the region of each country, holds no figures. */
    private static boolean isNumeric(Sample sample, TableRow header, String name) {
        int place = sample.heading(header).place(name);
        var cells = sample.under(header).stream()
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isBlank())
                .toList();
        return cells.isEmpty()
                || cells.stream().filter(cell -> cell.matches("-?[\\d.eE+-]+")).count() * 2 > cells.size();
    }

    private static JsonNode described(JsonNode metadata, String name) {
        var columns = metadata.path("columns");
        for (var column : columns) {
            if (column.path("shortName").asText().equals(name)
                    || column.path("titleLong").asText().equals(name)) {
                return column;
            }
        }
        return columns.path(name);
    }

    private static String unit(JsonNode described, Description description, String name) {
        var unit = described.path("unit").asText("");
        if (!unit.isBlank()) {
            return PricedUnit.of(unit).map(PricedUnit::unit).orElse(unit);
        }
        boolean share = name.toLowerCase(Locale.ROOT).matches("share of .*|.*\\(%.*|.*percentage.*|.*__pct");
        return share ? "percent" : description.unit();
    }

    private static String basis(JsonNode described, Description description) {
        return PricedUnit.of(described.path("unit").asText(""))
                .map(PricedUnit::basis)
                .filter(basis -> !basis.isEmpty())
                .orElse(description.basis());
    }

    private static Map<Field, String> said(Sample sample, JsonNode metadata) {
        var said = new EnumMap<Field, String>(Field.class);
        var title = metadata.path("chart")
                .path("title")
                .asText(sample.name().replaceFirst("\\.\\w+$", "").replace('-', ' '));
        var day = metadata.path("dateDownloaded").asText("");
        said.put(Field.SOURCE, "Our World in Data");
        said.put(Field.SOURCE_ALIASES, "OWID");
        said.put(Field.EDITION, title + (day.isEmpty() ? "" : ", as of " + day));
        said.put(Field.PUBLISHED_ON, day);
        said.put(Field.URL, metadata.path("chart").path("originalChartUrl").asText(""));
        return said;
    }
}

package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.table.TableRow;

/**
 * SDMX-CSV, as the OECD, Eurostat, the ECB and the BIS write it: a column for each dimension and attribute, TIME_PERIOD and
 * OBS_VALUE among them. With labels, a column of names follows that of codes, or both stand in one: "A: Annual".
 */
public final class SdmxLayout implements Layout {

    private static final Set<String> AREAS = Set.of("REF_AREA", "GEO", "COUNTRY", "LOCATION", "AREA");
    private static final Set<String> UNITS = Set.of("UNIT_MEASURE", "UNIT");
    private static final Pattern UPDATED = Pattern.compile("(?<day>\\d{2})/(?<month>\\d{2})/(?:20)?(?<year>\\d{2})\\b");
    private static final Set<String> IDLE = Set.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION",
            "DATAFLOW",
            "LAST UPDATE",
            "KEY",
            "FREQ",
            "DECIMALS",
            "BASE_PER",
            "OBS_CONF",
            "CONF_STATUS",
            "TIME_FORMAT",
            "COLLECTION",
            "TITLE",
            "TITLE_COMPL",
            "OBS_PRE_BREAK",
            "OBS_STATUS_2",
            "OBS_STATUS_3",
            "OBS_STATUS_4",
            "CURRENCY_DENOM",
            "UNIT_INDEX_BASE",
            "SOURCE_AGENCY",
            "DECIMALS_DISP");

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header(row -> has(row, "TIME_PERIOD") && has(row, "OBS_VALUE"))
                .map(header -> read(sample, header));
    }

    private static boolean has(TableRow row, String id) {
        return row.cells().stream().anyMatch(cell -> id(cell).equals(id));
    }

    private static String id(String cell) {
        var id = cell.contains(":") ? cell.substring(0, cell.indexOf(':')) : cell;
        return id.strip().toUpperCase(Locale.ROOT);
    }

    private static Recognition read(Sample sample, TableRow header) {
        var heading = sample.heading(header);
        var columns = heading.names().stream()
                .map(name -> new ColumnUse(name, use(name, heading)))
                .toList();
        var mapping = Mapping.of("SDMX-CSV", header.number(), said(sample, header), columns);
        if (isLabelled(heading)) {
            return labelled(sample, header, mapping);
        }
        boolean isEurostat = mapping.said(Field.SOURCE).equals(name("ESTAT"));
        return isEurostat ? inWords(sample, mapping, heading) : Recognition.of(sample.table(), mapping);
    }

    /** Eurostat's codes are known here, and its word for a figure that is confidential. */
    private static Recognition inWords(Sample sample, Mapping mapping, Heading heading) {
        var columns = new ArrayList<>(mapping.columns());
        columns.replaceAll(column ->
                id(column.column()).equals("CONF_STATUS") ? new ColumnUse(column.column(), Use.STATUS) : column);
        columns.add(new ColumnUse(EurostatTable.BASIS, Use.BASIS));
        return Recognition.of(
                new EurostatTable(sample.table(), mapping.headerRow(), heading.names()),
                Mapping.of(mapping.layout(), mapping.headerRow(), mapping.said(), columns));
    }

    /** "geo: Geopolitical entity (reporting)" over "FR: France". */
    private static boolean isLabelled(Heading heading) {
        return heading.names().stream().anyMatch(name -> AREAS.contains(id(name)) && name.contains(": "));
    }

    private static Recognition labelled(Sample sample, TableRow header, Mapping mapping) {
        var columns = new ArrayList<ColumnUse>();
        var labels = new ArrayList<Integer>();
        int area = 0;
        for (int place = 0; place < mapping.columns().size(); place++) {
            var column = mapping.columns().get(place);
            boolean isArea = column.use() == Use.CODE;
            if (isArea || column.use() == Use.MEASURE || column.use() == Use.UNIT) {
                labels.add(place);
            }
            area = isArea ? place : area;
            columns.add(isArea ? new ColumnUse(column.column(), Use.ENTITY) : column);
        }
        columns.add(new ColumnUse(LabelledTable.CODE, Use.CODE));
        return Recognition.of(
                new LabelledTable(sample.table(), header.number(), labels, area),
                Mapping.of(mapping.layout(), mapping.headerRow(), mapping.said(), columns));
    }

    private static Use use(String name, Heading heading) {
        if (isLabel(name, heading)) {
            return labelUse(heading.names().get(heading.place(name) - 1));
        }
        var id = id(name);
        if (!isIdentifier(name) || IDLE.contains(id)) {
            return Use.IGNORED;
        }
        return switch (id) {
            case "TIME_PERIOD" -> Use.PERIOD;
            case "OBS_VALUE" -> Use.FIGURE;
            case "OBS_STATUS", "OBS_FLAG" -> Use.STATUS;
            case "UNIT_MULT" -> Use.MULTIPLIER;
            default -> dimension(name, id, heading);
        };
    }

    private static Use dimension(String name, String id, Heading heading) {
        if (AREAS.contains(id)) {
            return Use.CODE;
        }
        boolean labelled = hasLabel(name, heading);
        if (UNITS.contains(id)) {
            return labelled ? Use.IGNORED : Use.UNIT;
        }
        return labelled ? Use.IGNORED : Use.MEASURE;
    }

    /** Names of dimensions are written in capitals; Eurostat's in small letters, without blanks. */
    private static boolean isIdentifier(String name) {
        return name.contains(":") || name.matches("[A-Z0-9_]+|[a-z0-9_]+|LAST UPDATE|TIME_PERIOD");
    }

    private static boolean isLabel(String name, Heading heading) {
        int place = heading.place(name);
        return place > 0 && !isIdentifier(name) && isIdentifier(heading.names().get(place - 1));
    }

    private static boolean hasLabel(String name, Heading heading) {
        int next = heading.place(name) + 1;
        return next < heading.names().size() && isLabel(heading.names().get(next), heading);
    }

    private static Use labelUse(String code) {
        var id = id(code);
        if (AREAS.contains(id)) {
            return Use.ENTITY;
        }
        if (UNITS.contains(id)) {
            return Use.UNIT;
        }
        boolean attribute = IDLE.contains(id)
                || Set.of("TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "OBS_FLAG", "UNIT_MULT")
                        .contains(id);
        return attribute ? Use.IGNORED : Use.MEASURE;
    }

    private static Map<Field, String> said(Sample sample, TableRow header) {
        var said = new EnumMap<Field, String>(Field.class);
        var flow = flow(sample, header);
        var agency = agency(flow);
        agency.ifPresent(known -> said.put(Field.SOURCE, known));
        var title = cell(sample, header, "STRUCTURE_NAME")
                .orElse(flow.replaceFirst("^.*[:@]", "").replaceFirst("\\(.*$", ""));
        var known = EurostatWords.dataset(title);
        said.put(Field.SUBJECT, known.orElse(title));
        said.put(
                Field.EDITION,
                known.map(subject -> subject + " (" + title + ")").orElse(title));
        cell(sample, header, "LAST UPDATE")
                .flatMap(SdmxLayout::day)
                .ifPresent(day -> said.put(Field.PUBLISHED_ON, day));
        return said;
    }

    /** "24/06/24 23:00:00", as Eurostat writes it. */
    private static Optional<String> day(String update) {
        var day = UPDATED.matcher(update);
        return day.lookingAt()
                ? Optional.of("20%s-%s-%s".formatted(day.group("year"), day.group("month"), day.group("day")))
                : Optional.empty();
    }

    private static String flow(Sample sample, TableRow header) {
        return cell(sample, header, "STRUCTURE_ID")
                .or(() -> cell(sample, header, "DATAFLOW"))
                .orElse("");
    }

    private static Optional<String> cell(Sample sample, TableRow header, String id) {
        var names = header.cells().stream().map(SdmxLayout::id).toList();
        int place = names.indexOf(id);
        return place < 0
                ? Optional.empty()
                : sample.under(header).stream()
                        .map(row -> row.cell(place).strip())
                        .filter(cell -> !cell.isEmpty())
                        .findFirst();
    }

    private static Optional<String> agency(String flow) {
        return List.of("OECD", "ESTAT", "ECB", "BIS", "IMF", "ILO", "UNSD", "WB").stream()
                .filter(id -> flow.startsWith(id + ":") || flow.startsWith(id + "."))
                .findFirst()
                .map(SdmxLayout::name);
    }

    private static String name(String agency) {
        return switch (agency) {
            case "ESTAT" -> "Eurostat";
            case "ECB" -> "European Central Bank";
            case "BIS" -> "Bank for International Settlements";
            case "IMF" -> "International Monetary Fund";
            case "ILO" -> "International Labour Organization";
            case "UNSD" -> "United Nations Statistics Division";
            case "WB" -> "World Bank";
            default -> agency;
        };
    }
}

package org.plumbline.library.layout.publisher;

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
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.table.TableRow;

/**
 * What the OECD handed out before 2024, and what half the web still holds: a column of codes for each dimension, with names behind
 * it or alone, then Value and Flag Codes. Without names the column MEASURE is the unit: "KTOE".
 */
public final class OecdStatLayout implements Layout {

    private static final Set<String> AREAS = Set.of("LOCATION", "COUNTRY", "COU", "REF_AREA");
    private static final Set<String> TIMES = Set.of("TIME", "YEAR", "YEA");
    private static final Set<String> IDLE =
            Set.of("FREQUENCY", "FREQ", "REFERENCE PERIOD CODE", "REFERENCE PERIOD", "UNIT CODE", "POWERCODE", "FLAGS");

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header(OecdStatLayout::isHeader).map(header -> read(sample, header));
    }

    private static boolean isHeader(TableRow row) {
        return Sample.has(row, "Value")
                && Sample.has(row, "Flag Codes")
                && AREAS.stream().anyMatch(name -> row.cells().contains(name));
    }

    private static Recognition read(Sample sample, TableRow header) {
        var heading = sample.heading(header);
        boolean named = Sample.has(header, "Unit") || Sample.has(header, "Flags");
        var columns = heading.names().stream()
                .map(name -> new ColumnUse(name, use(name, heading, named)))
                .toList();
        return Recognition.of(sample.table(), Mapping.of("OECD.Stat", header.number(), said(sample, header), columns));
    }

    private static Use use(String name, Heading heading, boolean named) {
        if (AREAS.contains(name)) {
            return Use.CODE;
        }
        if (TIMES.contains(name)) {
            return Use.PERIOD;
        }
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "VALUE" -> Use.FIGURE;
            case "FLAG CODES" -> Use.STATUS;
            case "UNIT" -> Use.UNIT;
            case "POWERCODE CODE" -> Use.MULTIPLIER;
            default -> dimension(name, heading, named);
        };
    }

    /** A name stands behind its code; where there are none, the code says what is measured, and in what. */
    private static Use dimension(String name, Heading heading, boolean named) {
        int place = heading.place(name);
        if (IDLE.contains(name.toUpperCase(Locale.ROOT))) {
            return Use.IGNORED;
        }
        if (!named) {
            return name.equals("MEASURE") ? Use.UNIT : Use.MEASURE;
        }
        boolean isCode = name.equals(name.toUpperCase(Locale.ROOT));
        var before = place == 0 ? "" : heading.names().get(place - 1);
        if (AREAS.contains(before)) {
            return Use.ENTITY;
        }
        return isCode || TIMES.contains(before) ? Use.IGNORED : Use.MEASURE;
    }

    private static Map<Field, String> said(Sample sample, TableRow header) {
        var said = new EnumMap<Field, String>(Field.class);
        var title = sample.name().replaceFirst("\\.\\w+$", "").replace('_', ' ');
        said.put(Field.SOURCE, "OECD");
        said.put(Field.SOURCE_ALIASES, "Organisation for Economic Co-operation and Development");
        said.put(Field.EDITION, title);
        said.put(Field.SUBJECT, subject(sample, header).orElse(title));
        return said;
    }

    private static Optional<String> subject(Sample sample, TableRow header) {
        for (var name : List.of("Subject", "Indicator", "INDICATOR")) {
            int place = sample.heading(header).place(name);
            var names = sample.under(header).stream()
                    .map(row -> place < 0 ? "" : row.cell(place).strip())
                    .distinct()
                    .toList();
            if (place >= 0 && names.size() == 1 && !names.get(0).isEmpty()) {
                return Optional.of(names.get(0));
            }
        }
        return Optional.empty();
    }
}

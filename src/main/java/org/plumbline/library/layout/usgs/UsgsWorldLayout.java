package org.plumbline.library.layout.usgs;

import java.util.ArrayList;
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
import org.plumbline.library.mapping.cell.Description;
import org.plumbline.library.mapping.cell.UnitText;
import org.plumbline.library.table.TableRow;

/** World tables of the USGS data releases: one commodity a file from 2022 to 2024, all in one file in 2025. */
public final class UsgsWorldLayout implements Layout {

    private static final List<List<String>> CORRECTIONS = WordFile.rows(UsgsWorldLayout.class, "usgs-corrections.csv");
    private static final Map<String, Use> NAMED = Map.of(
            "country", Use.ENTITY,
            "type", Use.DESCRIPTION,
            "form", Use.DESCRIPTION,
            "commodity", Use.SUBJECT,
            "unit_meas", Use.UNIT);

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header(UsgsWorldLayout::isHeader)
                .flatMap(header -> Usgs.year(sample).map(year -> read(sample, header, year)));
    }

    private static boolean isHeader(TableRow row) {
        return Sample.has(row, "Country") && row.cells().stream().anyMatch(UsgsHeader::isFigure);
    }

    private static Recognition read(Sample sample, TableRow header, int year) {
        var commodity = commodity(sample, header);
        var said = Usgs.said(year, commodity);
        said.put(Field.MEASURE, "production");
        var remarks = new ArrayList<String>();
        var columns = new ArrayList<ColumnUse>();
        for (var name : sample.heading(header).names()) {
            columns.add(corrected(sample, use(sample, header, name, year), remarks));
        }
        return Recognition.of(
                sample.table(),
                Mapping.of("USGS world table of %d".formatted(year), header.number(), said, columns),
                remarks.stream().distinct().toList());
    }

    /** By the file's name, else by what its first row says is measured; all commodities in one file name themselves. */
    private static String commodity(Sample sample, TableRow header) {
        if (Sample.has(header, "Commodity")) {
            return "";
        }
        var named = Usgs.commodity(sample);
        int type = sample.heading(header).place("Type");
        return !named.isEmpty() || type < 0
                ? named
                : sample.under(header).stream()
                        .map(row -> Description.of(row.cell(type)).subject())
                        .filter(subject -> !subject.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static ColumnUse use(Sample sample, TableRow header, String name, int year) {
        if (UsgsHeader.isNote(name)) {
            return new ColumnUse(name, Use.NOTE);
        }
        if (UsgsHeader.isFigure(name)) {
            return UsgsHeader.use(name, year - 1);
        }
        var use = NAMED.get(name.toLowerCase(Locale.ROOT));
        return new ColumnUse(name, use == null ? unnamed(sample, header, name) : use);
    }

    /** In some files a text column has lost its name, or has that of its first cell. */
    private static Use unnamed(Sample sample, TableRow header, String name) {
        int place = sample.heading(header).place(name);
        boolean describes = sample.under(header).stream()
                .limit(5)
                .allMatch(row -> row.cell(place).toLowerCase(Locale.ROOT).contains("production"));
        return describes && !Sample.has(header, "Type") && !sample.under(header).isEmpty()
                ? Use.DESCRIPTION
                : Use.IGNORED;
    }

    /** Applies what USGS itself corrected in this file. */
    private static ColumnUse corrected(Sample sample, ColumnUse use, List<String> remarks) {
        var unit = use.said(Field.UNIT);
        var correction = CORRECTIONS.stream()
                .filter(row -> row.get(0).equals(Usgs.file(sample)))
                .filter(row -> row.get(1).equals("*") || UnitText.of(row.get(1)).equals(unit))
                .filter(row -> !unit.isEmpty() && !UnitText.of(row.get(2)).equals(unit))
                .findFirst();
        correction.ifPresent(row -> remarks.add(
                "USGS corrected the units in the headers of this file on %s: the figures headed “%s” are in %s, and are taken so. Better download the file again."
                        .formatted(row.get(3), unit, row.get(2))));
        return correction
                .map(row -> use.saying(Field.UNIT, UnitText.of(row.get(2))))
                .orElse(use);
    }
}

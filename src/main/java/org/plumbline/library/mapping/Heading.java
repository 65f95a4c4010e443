package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.plumbline.library.table.CellAddress;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/**
 * The names of a table's columns. Stacked headers are joined, a merged cell counting for all columns under it: "Production" over
 * "2023" and "2024" gives "Production 2023" and "Production 2024". A column without a name, or with one that is taken, is known by
 * its letter: "column D".
 */
public record Heading(List<String> names) {

    /** How the name of a column without one begins; its letter follows. */
    public static final String UNNAMED = "column ";

    private static final int LONGEST = 200;

    public Heading {
        names = List.copyOf(names);
    }

    public static Heading of(Table table, int headerRow, int headerRows) {
        return of(table.first(headerRow + headerRows - 1), headerRow, headerRows);
    }

    /** @param rows the first rows of the table, those of the header among them */
    public static Heading of(List<TableRow> rows, int headerRow, int headerRows) {
        var header = rows.stream()
                .filter(row -> row.number() >= headerRow && row.number() < headerRow + headerRows)
                .toList();
        int width = header.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (int place = 0; place < width; place++) {
            var name = name(header, place);
            names.add(!name.isEmpty() && taken.add(name) ? name : letterName(place));
        }
        return new Heading(names);
    }

    private static String name(List<TableRow> header, int place) {
        var parts = new ArrayList<String>();
        for (int index = 0; index < header.size(); index++) {
            boolean last = index == header.size() - 1;
            var part = last ? header.get(index).cell(place) : merged(header.get(index), place);
            if (!part.isBlank() && !parts.contains(tidy(part))) {
                parts.add(tidy(part));
            }
        }
        var name = String.join(" ", parts);
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    /** The cell, or the nearest one to the left that is not empty: how merged cells are stored. */
    private static String merged(TableRow row, int place) {
        for (int left = place; left >= 0; left--) {
            if (!row.cell(left).isBlank()) {
                return row.cell(left);
            }
        }
        return "";
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
    }

    private static String letterName(int place) {
        return UNNAMED + CellAddress.letters(place);
    }

    public int place(String name) {
        return names.indexOf(name);
    }
}

package org.plumbline.library.layout.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.PartOfYear;
import org.plumbline.library.mapping.cell.Statuses;
import org.plumbline.library.table.TableRow;

/**
 * The columns of figures of an unknown table, seen beside each other: bounds are no figures, flags and notes belong to the figures
 * before them, and months stand over the figures of a year that its row names.
 */
final class FigureColumns {

    private static final Map<String, Use> BESIDE =
            Map.of("f", Use.STATUS, "flag", Use.STATUS, "status", Use.STATUS, "n", Use.NOTE, "note", Use.NOTE);

    private final List<ColumnUse> columns;
    private final List<TableRow> rows;

    FigureColumns(List<ColumnUse> guessed, List<TableRow> rows) {
        this.columns = new ArrayList<>(guessed);
        this.rows = rows;
    }

    List<ColumnUse> chosen() {
        passOverBounds();
        places(Use.IGNORED).forEach(this::findOwner);
        nameParts();
        return columns;
    }

    private void passOverBounds() {
        var figures = places(Use.FIGURE).stream().map(this::name).toList();
        places(Use.FIGURE).stream()
                .filter(place -> figures.stream().anyMatch(name(place)::isBoundOf))
                .forEach(place -> use(place, Use.IGNORED));
    }

    /** "Y2021F" behind "Y2021" and a column of letters without a name behind "2021" are flags, "Y2021N" notes. */
    private void findOwner(int place) {
        int figure = before(place);
        if (figure < 0) {
            return;
        }
        var name = column(place).toLowerCase(Locale.ROOT);
        var owner = column(figure).toLowerCase(Locale.ROOT);
        if (name.startsWith(owner)) {
            var rest = name.substring(owner.length()).replaceAll("[^a-z]", "");
            use(place, BESIDE.getOrDefault(rest, Use.IGNORED));
        } else if (figure == place - 1 && name.startsWith(Heading.UNNAMED) && areFlags(place)) {
            use(place, Use.STATUS);
        }
    }

    /** The nearest column of figures before this one; -1 if there is none. */
    private int before(int place) {
        return places(Use.FIGURE).stream()
                .filter(figure -> figure < place)
                .reduce((one, other) -> other)
                .orElse(-1);
    }

    private boolean areFlags(int place) {
        var printed = rows.stream().map(row -> row.cell(place).strip()).filter(cell -> !cell.isEmpty());
        return printed.allMatch(cell -> Statuses.of(cell).isPresent())
                && rows.stream().anyMatch(row -> !row.cell(place).isBlank());
    }

    /** "Jan", "Feb" and "Annual" beside a column of years. */
    private void nameParts() {
        boolean years = places(Use.PERIOD).stream().anyMatch(place -> Numerals.areYears(cells(place)));
        var figures = places(Use.FIGURE);
        long parts = figures.stream()
                .filter(place -> PartOfYear.of(column(place)).isPresent())
                .count();
        if (years && parts > 1) {
            figures.forEach(this::namePart);
        }
    }

    private void namePart(int place) {
        var name = column(place);
        PartOfYear.of(name)
                .ifPresent(part -> columns.set(place, new ColumnUse(name, Use.FIGURE, Map.of(Field.PERIOD, part))));
        if (PartOfYear.isWhole(name)) {
            use(place, Use.FIGURE);
        }
    }

    /** Whether each column of statuses stands behind figures of its own. */
    static boolean haveOwnStatus(List<ColumnUse> columns) {
        var owners = new HashSet<Integer>();
        int statuses = 0;
        int figure = -1;
        for (int place = 0; place < columns.size(); place++) {
            figure = columns.get(place).use() == Use.FIGURE ? place : figure;
            if (columns.get(place).use() == Use.STATUS) {
                owners.add(figure);
                statuses++;
            }
        }
        return statuses > 1 && owners.size() == statuses && !owners.contains(-1);
    }

    private List<Integer> places(Use use) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).use() == use)
                .boxed()
                .toList();
    }

    private List<String> cells(int place) {
        return rows.stream().map(row -> row.cell(place)).toList();
    }

    private String column(int place) {
        return columns.get(place).column();
    }

    private ColumnName name(int place) {
        return ColumnName.of(column(place));
    }

    private void use(int place, Use use) {
        columns.set(place, new ColumnUse(column(place), use));
    }
}

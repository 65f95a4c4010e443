package org.plumbline.library.layout.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.table.TableRow;

/** The columns of an unknown table chosen beside each other: one names the row, one has its code, bounds are no figures. */
final class ColumnChoice {

    private static final Pattern IDENTIFIER = Pattern.compile("(?=.{8})(?=.*[A-Z])(?=.*\\d)[A-Z0-9._/-]+");

    private final List<ColumnUse> columns;
    private final List<TableRow> rows;

    private ColumnChoice(List<ColumnUse> guessed, List<TableRow> rows) {
        this.columns = new ArrayList<>(guessed);
        this.rows = rows;
    }

    /** @param rows those under the header */
    static List<ColumnUse> among(List<ColumnUse> guessed, List<TableRow> rows) {
        var choice = new ColumnChoice(new FigureColumns(guessed, rows).chosen(), rows);
        choice.keepOne(Use.ENTITY);
        choice.nameTheRows();
        choice.nameBesideNumbers();
        choice.keepCodesOfNames();
        choice.passOverOwnNumbers();
        choice.keepOne(Use.CODE);
        if (!FigureColumns.haveOwnStatus(choice.columns)) {
            choice.keepOne(Use.STATUS);
        }
        choice.keepPeriods();
        choice.tellRowsApart();
        return List.copyOf(choice.columns);
    }

    /** Of several, the one with the shortest name: "Location", not "ParentLocation"; of those, the first. */
    private void keepOne(Use use) {
        var places = places(use);
        places.stream()
                .min(Comparator.comparingInt(place -> name(place).words().size()))
                .ifPresent(kept ->
                        places.stream().filter(place -> !place.equals(kept)).forEach(place -> use(place, Use.IGNORED)));
    }

    /** "Region/Country/Area" over the numbers of the United Nations, and no name over the names beside them. */
    private void nameBesideNumbers() {
        places(Use.ENTITY).stream()
                .filter(place -> isNumbers(place)
                        && place + 1 < columns.size()
                        && columns.get(place + 1).column().startsWith(Heading.UNNAMED)
                        && isText(place + 1))
                .toList()
                .forEach(place -> {
                    use(place, Use.IGNORED);
                    use(place + 1, Use.ENTITY);
                });
    }

    /** Numbers that a publisher gives to areas are codes of others elsewhere, unless they are said to be M49. */
    private void passOverOwnNumbers() {
        places(Use.CODE).stream()
                .filter(place -> isNumbers(place)
                        && !columns.get(place).column().toUpperCase(Locale.ROOT).contains("M49"))
                .forEach(place -> use(place, Use.IGNORED));
    }

    private boolean isNumbers(int place) {
        return cells(place).stream().allMatch(cell -> cell.strip().matches("'?\\d*"));
    }

    private void keepCodesOfNames() {
        places(Use.ENTITY).stream()
                .map(this::name)
                .forEach(entity -> places(Use.CODE).stream()
                        .filter(place -> !name(place).isCodeOf(entity))
                        .forEach(place -> use(place, Use.IGNORED)));
    }

    /**
     * Beside a column of periods only their quarters or months may say more. Where the headers of the figures are periods, or a
     * column is, the other does not count.
     */
    private void keepPeriods() {
        boolean inHeaders = !places(Use.FIGURE).isEmpty()
                && places(Use.FIGURE).stream()
                        .allMatch(place -> Numerals.isPeriod(columns.get(place).column()));
        var whole = places(Use.PERIOD).stream()
                .filter(place -> Numerals.arePeriods(cells(place)))
                .toList();
        places(Use.PERIOD).stream()
                .filter(place -> inHeaders
                        || !whole.isEmpty() && !whole.get(0).equals(place) && !Numerals.arePartsOfYear(cells(place)))
                .forEach(place -> use(place, Use.IGNORED));
    }

    private List<String> cells(int place) {
        return rows.stream().map(row -> row.cell(place)).toList();
    }

    /** If no column is said to name the row, the first column of texts does; if there is none, the first in which anything stands. */
    private void nameTheRows() {
        if (places(Use.ENTITY).isEmpty()) {
            var ignored = places(Use.IGNORED).stream()
                    .filter(place -> !isIdentifiers(place))
                    .toList();
            var texts = ignored.stream().filter(this::isText).findFirst();
            texts.or(() -> ignored.stream().filter(this::isPrinted).findFirst())
                    .ifPresent(place -> use(place, Use.ENTITY));
        }
    }

    /** What a program calls a series, and nobody else: "INTL.57-1-WORL-TBPD.A", "LNS14000000". */
    private boolean isIdentifiers(int place) {
        return cells(place).stream()
                .allMatch(cell -> cell.isBlank() || IDENTIFIER.matcher(cell).matches());
    }

    /** A column of texts without which two rows would be the same thing is part of what is measured: "Male", "Female". */
    private void tellRowsApart() {
        for (int place : places(Use.IGNORED)) {
            int alike = alike();
            if (alike > 0 && isText(place)) {
                use(place, Use.MEASURE);
                if (alike() == alike) {
                    use(place, Use.IGNORED);
                }
            }
        }
    }

    /** How many rows say the same as one before them. */
    private int alike() {
        var said = new HashSet<List<String>>();
        var telling = IntStream.range(0, columns.size())
                .filter(place -> !List.of(Use.IGNORED, Use.FIGURE, Use.NOTE, Use.STATUS)
                        .contains(columns.get(place).use()))
                .boxed()
                .toList();
        return (int) rows.stream()
                .filter(row -> !said.add(telling.stream().map(row::cell).toList()))
                .count();
    }

    private boolean isPrinted(int place) {
        return rows.stream().anyMatch(row -> !row.cell(place).isBlank());
    }

    private boolean isText(int place) {
        return isPrinted(place)
                && rows.stream()
                        .map(row -> row.cell(place))
                        .noneMatch(cell -> !cell.isBlank() && (Numerals.isFigure(cell) || Numerals.isPeriod(cell)));
    }

    private List<Integer> places(Use use) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).use() == use)
                .boxed()
                .toList();
    }

    private ColumnName name(int place) {
        return ColumnName.of(columns.get(place).column());
    }

    private void use(int place, Use use) {
        columns.set(place, new ColumnUse(columns.get(place).column(), use));
    }
}

package org.plumbline.library.format.row;

import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.figure.Source;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;

/** Reads one figure from its cells, wherever they come from: a file, a form, the API. Refuses each cell with a reason. */
public final class RowReader {

    private final int number;
    private final Map<Field, String> cells;
    private final SharedHeads shared;
    private final CellTexts texts;

    private RowReader(int number, Map<Field, String> cells, SharedHeads shared) {
        this.number = number;
        this.cells = cells;
        this.texts = new CellTexts(number, cells);
        this.shared = shared;
    }

    /**
     * @param number the row as a spreadsheet counts; 0 where there is no file
     * @param cells what stands in each field; one that is not there is blank
     */
    public static RowReading read(int number, Map<Field, String> cells) {
        return read(number, cells, new SharedHeads());
    }

    /** The same for one row of many, which share their editions and columns. */
    public static RowReading read(int number, Map<Field, String> cells, SharedHeads shared) {
        return new RowReader(number, cells, shared).read();
    }

    private RowReading read() {
        var edition = shared.edition(cells, this::edition, texts::isFine);
        var column = shared.column(cells, this::column, texts::isFine);
        var figure = figure();
        return texts.isFine()
                ? new RowReading(Optional.of(new FigureRow(number, edition, column, figure)), texts.refused())
                : new RowReading(Optional.empty(), texts.refused());
    }

    private Edition edition() {
        var source = new Source(texts.text(Field.SOURCE), texts.aliases());
        return new Edition(source, texts.text(Field.EDITION), texts.date(Field.PUBLISHED_ON), texts.address(Field.URL));
    }

    private ColumnHead column() {
        return new ColumnHead(
                texts.text(Field.SUBJECT),
                texts.text(Field.MEASURE),
                texts.text(Field.UNIT),
                texts.text(Field.BASIS),
                texts.text(Field.DEFINITION),
                texts.text(Field.PERIOD));
    }

    private Figure figure() {
        var observed = observed();
        var value = texts.text(Field.VALUE);
        return new Figure(
                texts.text(Field.ENTITY),
                value,
                texts.oneOf(Field.ROLE, Figure.Role.values(), Figure.Role.ORDINARY),
                "",
                status(observed.meaning(), value),
                texts.text(Field.NOTE),
                observed,
                texts.text(Field.PLACE));
    }

    private ObservationStatus observed() {
        var text = texts.text(Field.STATUS);
        return text.isEmpty()
                ? ObservationStatus.A
                : ObservationStatus.read(text).orElseGet(() -> {
                    texts.refuse(
                            Field.STATUS,
                            "Known are " + CellTexts.words(Figure.Status.values())
                                    + ", the codes of SDMX CL_OBS_STATUS from A to X and their words, or nothing.");
                    return ObservationStatus.A;
                });
    }

    /** The status that is given, or that a mark of the value itself gives: "NA", "W", "e4,200". */
    private Figure.Status status(Figure.Status given, String value) {
        boolean gap = given == Figure.Status.MISSING || given == Figure.Status.WITHHELD;
        if (value.isEmpty()) {
            texts.refuseUnless(
                    gap,
                    Field.VALUE,
                    "Give the value as printed. If none is printed, say missing or withheld as its status.");
            return given;
        }
        if (given == Figure.Status.NORMAL && isPlainNumber(value)) {
            return given;
        }
        var printed = PrintedValue.of(value);
        texts.refuseUnless(
                printed.gap() != PrintedValue.Gap.TEXT,
                Field.VALUE,
                "There is no number in it, nor one of the marks for a missing or withheld figure, such as NA or W.");
        texts.refuseUnless(
                !gap || printed.printed().isEmpty(),
                Field.STATUS,
                "The value is a number, so it is not " + CellTexts.word(given) + ".");
        return given == Figure.Status.NORMAL ? statusOf(printed) : given;
    }

    /** Digits, points and commas, the last a digit, as nearly all values are: a number with no mark, whatever its grouping. */
    private static boolean isPlainNumber(String value) {
        for (int index = 0; index < value.length(); index++) {
            char here = value.charAt(index);
            if ((here < '0' || here > '9') && here != ',' && here != '.') {
                return false;
            }
        }
        return Character.isDigit(value.charAt(value.length() - 1));
    }

    private static Figure.Status statusOf(PrintedValue printed) {
        return switch (printed.gap()) {
            case MISSING -> Figure.Status.MISSING;
            case WITHHELD -> Figure.Status.WITHHELD;
            default -> printed.estimated() ? Figure.Status.ESTIMATED : Figure.Status.NORMAL;
        };
    }
}

package org.plumbline.library.format.row;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.figure.Source;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** Reads one figure from its cells, wherever they come from: a file, a form, the API. Refuses each cell with a reason. */
public final class RowReader {

    private final int number;
    private final Map<Field, String> cells;
    private final SharedHeads shared;
    private final List<RefusedCell> refused = new ArrayList<>(0);

    private RowReader(int number, Map<Field, String> cells, SharedHeads shared) {
        this.number = number;
        this.cells = cells;
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
        var edition = shared.edition(cells, this::edition, refused::isEmpty);
        var column = shared.column(cells, this::column, refused::isEmpty);
        var figure = figure();
        return refused.isEmpty()
                ? new RowReading(Optional.of(new FigureRow(number, edition, column, figure)), refused)
                : new RowReading(Optional.empty(), refused);
    }

    private Edition edition() {
        var source = new Source(text(Field.SOURCE), aliases());
        return new Edition(source, text(Field.EDITION), date(Field.PUBLISHED_ON), address(Field.URL));
    }

    private ColumnHead column() {
        return new ColumnHead(
                text(Field.SUBJECT),
                text(Field.MEASURE),
                text(Field.UNIT),
                text(Field.BASIS),
                text(Field.DEFINITION),
                text(Field.PERIOD));
    }

    private Figure figure() {
        var observed = observed();
        var value = text(Field.VALUE);
        return new Figure(
                text(Field.ENTITY),
                value,
                oneOf(Field.ROLE, Figure.Role.values(), Figure.Role.ORDINARY),
                "",
                status(observed.meaning(), value),
                text(Field.NOTE),
                observed,
                text(Field.PLACE));
    }

    private ObservationStatus observed() {
        var text = text(Field.STATUS);
        return text.isEmpty()
                ? ObservationStatus.A
                : ObservationStatus.read(text).orElseGet(() -> {
                    refuse(
                            Field.STATUS,
                            "Known are " + words(Figure.Status.values())
                                    + ", the codes of SDMX CL_OBS_STATUS from A to X and their words, or nothing.");
                    return ObservationStatus.A;
                });
    }

    /** The status that is given, or that a mark of the value itself gives: "NA", "W", "e4,200". */
    private Figure.Status status(Figure.Status given, String value) {
        boolean gap = given == Figure.Status.MISSING || given == Figure.Status.WITHHELD;
        if (value.isEmpty()) {
            refuseUnless(
                    gap,
                    Field.VALUE,
                    "Give the value as printed. If none is printed, say missing or withheld as its status.");
            return given;
        }
        if (given == Figure.Status.NORMAL && isPlainNumber(value)) {
            return given;
        }
        var printed = PrintedValue.of(value);
        refuseUnless(
                printed.gap() != PrintedValue.Gap.TEXT,
                Field.VALUE,
                "There is no number in it, nor one of the marks for a missing or withheld figure, such as NA or W.");
        refuseUnless(
                !gap || printed.printed().isEmpty(),
                Field.STATUS,
                "The value is a number, so it is not " + word(given) + ".");
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

    private List<String> aliases() {
        var aliases = Arrays.stream(text(Field.SOURCE_ALIASES).split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        refuseUnless(
                aliases.stream().allMatch(alias -> alias.length() <= Field.SOURCE.maxLength()),
                Field.SOURCE_ALIASES,
                "At most %d characters for each name; semicolons separate names.".formatted(Field.SOURCE.maxLength()));
        return aliases;
    }

    private LocalDate date(Field field) {
        var text = text(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            refuse(field, "This is not a date as 2025-03-31.");
            return LocalDate.EPOCH;
        }
    }

    /** Only an address that a browser may open: it becomes a link. */
    private String address(Field field) {
        var text = text(field);
        if (!text.isEmpty() && !isWebAddress(text)) {
            refuse(field, "This is not a web address that starts with http:// or https://.");
        }
        return text;
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private <E extends Enum<E>> E oneOf(Field field, E[] known, E blank) {
        var text = text(field);
        if (text.isEmpty()) {
            return blank;
        }
        return Arrays.stream(known)
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> {
                    refuse(field, "Known are " + words(known) + ", or nothing.");
                    return blank;
                });
    }

    private static String words(Enum<?>[] known) {
        return Arrays.stream(known).map(RowReader::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private String text(Field field) {
        var raw = cells.getOrDefault(field, "");
        if (isPlain(raw) && raw.length() <= field.maxLength() && !(raw.isEmpty() && field.isRequired())) {
            return raw;
        }
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        text = field.isProse() ? text.strip() : text.strip().replaceAll("\\s+", " ");
        trouble(field, text).ifPresent(reason -> refuse(field, reason));
        return text;
    }

    /** Letters of ASCII with single blanks between them, as nearly all cells are: nothing to tidy, nothing to refuse. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char here = text.charAt(index);
            if (here < ' ' || here > '~' || here == ' ' && before == ' ') {
                return false;
            }
            before = here;
        }
        return text.isEmpty() || before != ' ';
    }

    private static Optional<String> trouble(Field field, String text) {
        if (text.isEmpty()) {
            return field.isRequired() ? Optional.of("This is needed.") : Optional.empty();
        }
        if (text.length() > field.maxLength()) {
            return Optional.of("At most %d characters; these are %d.".formatted(field.maxLength(), text.length()));
        }
        return text.codePoints().anyMatch(RowReader::isUnprintable)
                ? Optional.of("There is a character in it that nobody can see or print. Type it again.")
                : Optional.empty();
    }

    /** Control characters and halves of characters: databases and files choke on them, and nobody means them. */
    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL && character != '\n' && character != '\r' && character != '\t'
                || type == Character.SURROGATE;
    }

    private void refuseUnless(boolean fine, Field field, String reason) {
        if (!fine) {
            refuse(field, reason);
        }
    }

    private void refuse(Field field, String reason) {
        refused.add(new RefusedCell(number, field.column(), cells.getOrDefault(field, ""), reason));
    }
}

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
import org.plumbline.library.format.Field;
import org.plumbline.library.format.RefusedCell;

/** The cells of one figure as texts, dates, addresses and words; notes each that cannot be taken in, with the reason. */
final class CellTexts {

    private final int number;
    private final Map<Field, String> cells;
    private final List<RefusedCell> refused = new ArrayList<>(0);

    /**
     * @param number the row as a spreadsheet counts; 0 where there is no file
     * @param cells what stands in each field; one that is not there is blank
     */
    CellTexts(int number, Map<Field, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    List<RefusedCell> refused() {
        return refused;
    }

    boolean isFine() {
        return refused.isEmpty();
    }

    /** The further names of a source, between semicolons. */
    List<String> aliases() {
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

    LocalDate date(Field field) {
        var text = text(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            refuse(field, "This is not a date as 2025-03-31.");
            return LocalDate.EPOCH;
        }
    }

    /** Only an address that a browser may open: it becomes a link. */
    String address(Field field) {
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

    <E extends Enum<E>> E oneOf(Field field, E[] known, E blank) {
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

    static String words(Enum<?>[] known) {
        return Arrays.stream(known).map(CellTexts::word).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** What stands in a field, tidied; noted as refused where it is missing, too long or not to be seen. */
    String text(Field field) {
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
        return text.codePoints().anyMatch(CellTexts::isUnprintable)
                ? Optional.of("There is a character in it that nobody can see or print. Type it again.")
                : Optional.empty();
    }

    /** Control characters and halves of characters: databases and files choke on them, and nobody means them. */
    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL && character != '\n' && character != '\r' && character != '\t'
                || type == Character.SURROGATE;
    }

    void refuseUnless(boolean fine, Field field, String reason) {
        if (!fine) {
            refuse(field, reason);
        }
    }

    void refuse(Field field, String reason) {
        refused.add(new RefusedCell(number, field.column(), cells.getOrDefault(field, ""), reason));
    }
}

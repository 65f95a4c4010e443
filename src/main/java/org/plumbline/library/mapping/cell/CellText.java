package org.plumbline.library.mapping.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.engine.value.WordFile;

/**
 * A cell of figures, taken apart: the value as printed, and what stands beside it in the same cell.
 *
 * @param value "45,500", ">90", ":", "" for none
 * @param status what flags or words in the cell say
 * @param notes the rest of what they say
 * @param mark a footnote mark behind the value, as printed; "" for none
 */
public record CellText(String value, ObservationStatus status, List<String> notes, String mark) {

    private static final List<List<String>> PHRASES = WordFile.rows(CellText.class, "cell-phrases.csv");
    private static final Pattern FLAGGED = Pattern.compile("(?<value>:|-?[\\d.,\\u00a0 ]*\\d)\\s(?<flags>[a-z]{1,4})");
    private static final Pattern MARKED =
            Pattern.compile("(?<value>.*\\d)\\s*(?<mark>\\[\\w{1,3}]|[*†‡§]+|\\([a-z]\\))");
    private static final Pattern WITH_COMMA =
            Pattern.compile("(?<before>[<>≥≤=~ ]*[-−]?)(?<digits>\\d[\\d.\\u00a0\\u202f' ]*,\\d+)(?<after>\\D*)");
    /** Eurostat's sign that a figure is confidential, beside the flags of its quality. */
    private static final Pattern CONFIDENTIAL = Pattern.compile("\\s?@C$");

    private static final int LONGEST_CELL = 300;

    /** @param decimalComma whether the table writes "1,5" for one and a half */
    public static CellText of(String cell, boolean decimalComma) {
        if (!decimalComma && isDigits(cell)) {
            return plain(cell);
        }
        var text = tidy(cell);
        if (text.length() > LONGEST_CELL) {
            return plain(text);
        }
        var flagged = FLAGGED.matcher(text);
        if (flagged.matches() && !Statuses.flags(flagged.group("flags")).isEmpty()) {
            return flagged(flagged, decimalComma);
        }
        return phrase(text, decimalComma);
    }

    /** One kind of blank, ":c" as ": c", "+8.2" as "8.2". */
    private static String tidy(String cell) {
        var text = CONFIDENTIAL
                .matcher(cell.replaceAll("[\\s\\u00a0]+", " ").strip())
                .replaceFirst(" c");
        return text.replaceFirst("^:(?=[a-z])", ": ").replaceFirst("^\\+ ?(?=[\\d.])", "");
    }

    /** Nothing but digits and points, as most cells are: nothing to take apart. */
    public static boolean isDigits(String cell) {
        boolean digit = false;
        for (int index = 0; index < cell.length(); index++) {
            char here = cell.charAt(index);
            boolean isDigit = here >= '0' && here <= '9';
            if (!isDigit && here != '.') {
                return false;
            }
            digit |= isDigit;
        }
        return digit;
    }

    private static CellText flagged(Matcher flagged, boolean decimalComma) {
        var status = ObservationStatus.A;
        var notes = new ArrayList<String>();
        for (var said : Statuses.flags(flagged.group("flags"))) {
            status = Statuses.weightier(status, said.status());
            if (!said.note().isEmpty()) {
                notes.add(said.note());
            }
        }
        return new CellText(point(flagged.group("value"), decimalComma), status, notes, "");
    }

    private static CellText phrase(String text, boolean decimalComma) {
        var words = text.toLowerCase(Locale.ROOT);
        return PHRASES.stream()
                .filter(phrase -> begins(words, phrase.get(0)))
                .findFirst()
                .map(phrase -> new CellText(
                        phrase.get(1),
                        phrase.get(2).isEmpty()
                                ? ObservationStatus.A
                                : ObservationStatus.of(Status.valueOf(phrase.get(2))),
                        List.of("Printed: " + text),
                        ""))
                .orElseGet(() -> marked(text, decimalComma));
    }

    private static boolean begins(String words, String phrase) {
        boolean isSign = !Character.isLetter(phrase.charAt(phrase.length() - 1));
        if (isSign) {
            return words.equals(phrase);
        }
        return words.startsWith(phrase)
                && (words.length() == phrase.length() || !Character.isLetterOrDigit(words.charAt(phrase.length())));
    }

    private static CellText marked(String text, boolean decimalComma) {
        var marked = MARKED.matcher(text);
        return marked.matches()
                ? new CellText(
                        point(marked.group("value"), decimalComma),
                        ObservationStatus.A,
                        List.of(),
                        marked.group("mark"))
                : plain(point(text, decimalComma));
    }

    private static CellText plain(String text) {
        return new CellText(text, ObservationStatus.A, List.of(), "");
    }

    /** "1.234,5" as "1234.5", the way every other reader of figures takes it. */
    private static String point(String text, boolean decimalComma) {
        var comma = WITH_COMMA.matcher(text);
        if (!decimalComma || !comma.matches()) {
            return decimalComma ? text.replaceAll("(?<=\\d)\\.(?=\\d{3}(\\D|$))", "") : text;
        }
        var digits = comma.group("digits").replaceAll("[.\\u00a0\\u202f' ]", "").replace(',', '.');
        return comma.group("before") + digits + comma.group("after");
    }
}

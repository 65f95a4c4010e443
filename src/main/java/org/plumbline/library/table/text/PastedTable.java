package org.plumbline.library.table.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.library.table.UnreadableFileException;

/**
 * A table as it arrives from the clipboard, made a text with a tab between its cells.
 *
 * <p>Spreadsheets and web pages copy with tabs; mails and text files align columns with blanks or draw lines; a PDF leaves one
 * blank between the cells of "China 270,000 44,000,000", so that only figures at the end of a line tell themselves apart.
 */
public final class PastedTable {

    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{2,}");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern RULE = Pattern.compile("[-=+|:_ \\u2500-\\u257F]{3,}");
    private static final Pattern FIGURE =
            Pattern.compile("[<>~≈(+\\-−–$€£e]*\\d[\\d.,'’/]*[%)*†‡a-e]?|NA|N/A|n\\.a\\.|W|XX|[-–—]{1,2}|\\.{2,3}|…|:");

    /** So many of ten lines must agree on the number of cells. */
    private static final int AGREE = 8;

    private PastedTable() {}

    /**
     * The same table as UTF-8 with tabs, a line for each row.
     *
     * @throws UnreadableFileException if there is no table in it
     */
    public static byte[] tabbed(String pasted) {
        var lines = pasted.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank() && !RULE.matcher(line.strip()).matches())
                .toList();
        if (lines.isEmpty()) {
            throw new UnreadableFileException(
                    "Nothing was pasted. Copy the rows of the table, its header too, and paste them.");
        }
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<String> lines) {
        if (isSeparated(lines)) {
            return String.join(
                            "\n", lines.stream().map(PastedTable::withoutFrame).toList()) + "\n";
        }
        var rows = withHeader(first(lines, List.of(PastedTable::gaps, PastedTable::figuresLast)));
        return rows.stream()
                .map(row -> row.stream().map(PastedTable::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The first line is cut as the others are, though its last words are no figures: "Country 2023 2024 Reserves". */
    private static List<List<String>> withHeader(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var words = Arrays.asList(BLANK.split(String.join(" ", rows.get(0))));
        if (rows.get(0).size() == width || words.size() < width) {
            return rows;
        }
        int name = words.size() - width + 1;
        var header = new ArrayList<String>();
        header.add(String.join(" ", words.subList(0, name)));
        header.addAll(words.subList(name, words.size()));
        var cut = new ArrayList<>(rows);
        cut.set(0, header);
        return cut;
    }

    private static boolean isSeparated(List<String> lines) {
        return agree(lines.stream().map(line -> count(line, '\t')).toList())
                || agree(lines.stream().map(line -> count(line, '|')).toList())
                || agree(lines.stream().map(line -> count(line, ';')).toList())
                || lines.stream().anyMatch(line -> line.contains("\",\""));
    }

    /** Without the strokes that some tables have at either end of a row. */
    private static String withoutFrame(String line) {
        var bare = line.strip();
        return bare.length() > 1 && bare.startsWith("|") && bare.endsWith("|")
                ? bare.substring(1, bare.length() - 1)
                : line;
    }

    private static List<List<String>> first(List<String> lines, List<Function<String, List<String>>> cutters) {
        return cutters.stream()
                .map(cutter -> lines.stream().map(cutter).toList())
                .filter(rows -> agree(rows.stream().map(row -> row.size() - 1).toList()))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableFileException(
                                "No columns can be told apart in what was pasted. Put a tab, or two blanks, between the cells of each row; a single figure is quicker in the form."));
    }

    private static List<String> gaps(String line) {
        return Arrays.stream(GAP.split(line.strip())).map(String::strip).toList();
    }

    /** A name, and the figures behind it: "United States 1,300,000 1,900,000". */
    private static List<String> figuresLast(String line) {
        var words = BLANK.split(line.strip());
        int at = words.length;
        while (at > 1 && FIGURE.matcher(words[at - 1]).matches()) {
            at--;
        }
        var cells = new ArrayList<String>();
        cells.add(String.join(" ", Arrays.asList(words).subList(0, at)));
        cells.addAll(Arrays.asList(words).subList(at, words.length));
        return cells;
    }

    /** Whether most lines have the same number of separators, and at least one. */
    private static boolean agree(List<Integer> separators) {
        var usual = separators.stream()
                .filter(number -> number > 0)
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        long most = usual.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most * 10 >= separators.size() * (long) AGREE;
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(character -> character == wanted).count();
    }

    private static String quoted(String cell) {
        return cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}

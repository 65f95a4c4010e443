package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.library.table.TableRow;

/** Lines of a table that are no rows of it, for an editor to see; those that explain a footnote mark are found again by it. */
final class PassedLines {

    private static final int KEPT = 200;
    private static final int LONGEST = 200;
    private static final String MARK = "[¹²³⁰-⁹]+|[*†‡§¶]+|\\d{1,2}|\\p{L}";
    private static final Pattern EXPLAINED =
            Pattern.compile("[\\[(]?(?<mark>" + MARK + ")([\\])/.]\\s*|\\s+)(?<text>\\S.{2,})");
    private static final Pattern MARKS = Pattern.compile("(" + MARK + ")([,; ]+(" + MARK + "))*");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> explained = new HashMap<>();

    void add(TableRow row) {
        var text = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        if (lines.size() < KEPT) {
            lines.add("Row %d: %s".formatted(row.number(), shortened(text)));
            var mark = EXPLAINED.matcher(text);
            if (mark.matches()) {
                explained.putIfAbsent(lowered(mark.group("mark")), mark.group("text"));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    /** "1" for "¹". */
    private static String lowered(String mark) {
        return mark.chars()
                .mapToObj(sign -> RAISED.indexOf(sign) < 0 ? Character.toString(sign) : "" + RAISED.indexOf(sign))
                .collect(Collectors.joining());
    }

    /** The first of them, each with its row. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** A note as it explains itself: "1,2" is what the lines 1 and 2 below the table say; any other stays. */
    String explained(String note) {
        if (explained.isEmpty() || !MARKS.matcher(note.strip()).matches()) {
            return note;
        }
        var marks = List.of(note.strip().split("[,; ]+"));
        return marks.stream().allMatch(mark -> explained.containsKey(lowered(mark)))
                ? marks.stream().map(mark -> explained.get(lowered(mark))).collect(Collectors.joining(" "))
                : note;
    }

    /** What a mark beside a name or a value says, behind a colon; a full stop where nothing explains it. */
    String behind(String mark) {
        var bare = lowered(mark.replaceAll("[\\[\\]()]", "").strip());
        return explained.containsKey(bare) ? ": " + explained.get(bare) : ".";
    }
}

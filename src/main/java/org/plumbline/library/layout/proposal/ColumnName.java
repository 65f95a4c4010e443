package org.plumbline.library.layout.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.mapping.Use;

/**
 * The words of a column's name: "Area Code (M49)", "ParentLocation", "output_kt_2023".
 *
 * @param words in lower case, without what stands in brackets
 */
record ColumnName(List<String> words) {

    private static final Map<String, Use> USES = new HashMap<>();
    private static final Set<String> CODES = endings("code");
    private static final Set<Use> DEFINED = Set.of(Use.SUBJECT, Use.MEASURE, Use.DESCRIPTION);
    private static final Set<String> KINDS = endings("kind");
    private static final Set<String> ROW_NUMBERS = endings("line");
    private static final Set<String> BOUNDS = endings("bound");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z][a-z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d#]+");

    static {
        WordFile.rows(ColumnName.class, "column-names.csv")
                .forEach(row -> USES.put(row.get(0), Use.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    private static Set<String> endings(String group) {
        return WordFile.words(ColumnName.class, "column-endings.csv", group);
    }

    static ColumnName of(String name) {
        var bare = BRACKETS.matcher(name).replaceAll(" ");
        var apart = CAPITAL.matcher(bare.isBlank() ? name : bare).replaceAll(" ");
        return new ColumnName(Stream.of(BETWEEN_WORDS.split(apart.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The first word that says what the column holds, before one for figures; a year or a unit is none. */
    Optional<Use> use() {
        if (isRowNumber()) {
            return Optional.of(Use.IGNORED);
        }
        if (USES.containsKey(String.join(" ", words))) {
            return Optional.of(USES.get(String.join(" ", words)));
        }
        if (!words.isEmpty() && USES.get(last()) == Use.NOTE) {
            return Optional.of(remarks());
        }
        var uses = words.stream().filter(USES::containsKey).map(USES::get).toList();
        var first = uses.stream()
                .filter(use -> use != Use.FIGURE)
                .findFirst()
                .or(() -> uses.stream().findFirst());
        if (words.size() > 1 && CODES.contains(last())) {
            return Optional.of(first.filter(use -> use == Use.ENTITY).isPresent() ? Use.CODE : Use.IGNORED);
        }
        return words.size() > 1 && KINDS.contains(last()) ? Optional.of(Use.IGNORED) : first;
    }

    /** "Value Footnotes" are notes, "Subject Notes" define what is measured, and those on a country are as long as an article. */
    private Use remarks() {
        return words.stream()
                .map(USES::get)
                .filter(use -> use != null && use != Use.FIGURE)
                .findFirst()
                .map(use -> DEFINED.contains(use) ? Use.DEFINITION : use == Use.NOTE ? Use.NOTE : Use.IGNORED)
                .orElse(Use.NOTE);
    }

    /** Whether this says no more than that rows are numbered: "Line", "Line No."; not "Poverty line". */
    private boolean isRowNumber() {
        return !words.isEmpty() && ROW_NUMBERS.containsAll(words);
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    /** Whether no word says more than this: "Observation value" is a figure and names no measure. */
    boolean saysOnly(Use use) {
        return !words.isEmpty() && words.stream().allMatch(word -> USES.get(word) == use);
    }

    /** Whether this is the name of codes for what another column names: "Country Code" beside "Country or Area". */
    boolean isCodeOf(ColumnName other) {
        return words.stream()
                .filter(word -> !CODES.contains(word) && USES.get(word) != Use.CODE)
                .allMatch(other.words::contains);
    }

    /** Whether this is a bound of what another column holds: "FactValueNumericLow" beside "FactValueNumeric". */
    boolean isBoundOf(ColumnName other) {
        int size = other.words.size();
        return words.size() > size
                && words.subList(0, size).equals(other.words)
                && BOUNDS.containsAll(words.subList(size, words.size()));
    }
}

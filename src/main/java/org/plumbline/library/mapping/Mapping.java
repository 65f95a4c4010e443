package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plumbline.library.format.Field;

/**
 * How a table becomes figures: where its header is, what is said of all of them, and what each column is.
 *
 * <pre>{@code
 * Country | Prod_t_2022 | Prod_t_est_2023 | Reserves_t
 * ENTITY  | FIGURE t, 2022 | FIGURE t, 2023, estimated | FIGURE t, 2023
 * }</pre>
 *
 * @param layout the layout that was recognised, in words; "" for a proposal
 * @param headerRow the row of the header, as a spreadsheet counts; the first of them if they are stacked
 * @param headerRows how many rows the header has, at least one
 * @param decimalComma whether "1.234,5" is one thousand two hundred thirty-four and a half
 * @param said what holds for every figure unless its row or column says otherwise
 * @param columns those that are not mentioned are passed over
 */
public record Mapping(
        String layout,
        int headerRow,
        int headerRows,
        boolean decimalComma,
        Map<Field, String> said,
        List<ColumnUse> columns) {

    public Mapping {
        if (headerRow < 1 || headerRows < 1 || headerRows > 5) {
            throw new IllegalArgumentException("A header of %d rows from row %d".formatted(headerRows, headerRow));
        }
        said = said.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip()));
        columns = List.copyOf(columns);
    }

    /** A mapping of a header of one row. */
    public static Mapping of(String layout, int headerRow, Map<Field, String> said, List<ColumnUse> columns) {
        return new Mapping(layout, headerRow, 1, false, said, columns);
    }

    public String said(Field field) {
        return said.getOrDefault(field, "");
    }

    public boolean isRecognised() {
        return !layout.isEmpty();
    }

    /** The same, with what somebody adds; a blank takes nothing away. */
    public Mapping saying(Map<Field, String> more) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(said);
        more.forEach((field, text) -> {
            if (!text.isBlank()) {
                all.put(field, text);
            }
        });
        return new Mapping(layout, headerRow, headerRows, decimalComma, all, columns);
    }

    /** The use of the column of this name, if it is mentioned. */
    public Optional<ColumnUse> use(String column) {
        return columns.stream().filter(use -> use.column().equals(column)).findFirst();
    }

    /**
     * What is remembered, laid over this proposal: columns that are known by name are used as before, new ones as proposed. The
     * edition and its day and address are the proposal's own, since they change every time.
     */
    public Mapping remembering(Mapping before) {
        UnaryOperator<ColumnUse> asBefore = use -> before.use(use.column()).orElse(use);
        var lasting = new EnumMap<Field, String>(Field.class);
        lasting.putAll(before.said);
        List.of(Field.EDITION, Field.PUBLISHED_ON, Field.URL, Field.PERIOD).forEach(lasting::remove);
        return new Mapping(
                        layout,
                        headerRow,
                        headerRows,
                        before.decimalComma,
                        said,
                        columns.stream().map(asBefore).toList())
                .saying(lasting);
    }

    /** Names of columns that nothing is read from. */
    List<String> passedOver(List<String> names) {
        var passed = new ArrayList<>(names);
        columns.stream()
                .filter(use -> use.use() != Use.IGNORED)
                .map(ColumnUse::column)
                .forEach(passed::remove);
        return passed;
    }
}

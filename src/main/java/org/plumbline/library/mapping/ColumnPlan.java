package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.table.TableRow;

/** A mapping laid over the columns of its table: which places hold the figures, their texts and their notes. */
final class ColumnPlan {

    /**
     * A column of figures.
     *
     * @param notes the places of the notes on its figures
     * @param flags the places of their statuses, where each column has its own
     */
    record FigureColumn(int place, ColumnUse use, List<Integer> notes, List<Integer> flags) {}

    /** What code lists say where a dimension says nothing. */
    private static final Set<String> IDLE = Set.of("_Z", "_T", "_X", "Not applicable");

    private final List<FigureColumn> figures = new ArrayList<>();
    private final List<FigureColumn> open = new ArrayList<>();
    private final List<Integer> ofRow = new ArrayList<>();
    private boolean noted;
    private final Map<Use, List<Integer>> texts = new LinkedHashMap<>();
    private final List<String> names;
    private final List<String> unread;
    private final Map<String, Integer> unnamed = new LinkedHashMap<>();
    private final Set<String> unnamedFilled = new HashSet<>();

    ColumnPlan(Mapping mapping, Heading heading) {
        names = heading.names();
        var uses = heading.names().stream()
                .map(name -> mapping.use(name).orElse(new ColumnUse(name, Use.IGNORED)))
                .toList();
        boolean flagged = uses.stream().filter(use -> use.use() == Use.STATUS).count() > 1
                && uses.stream().filter(use -> use.use() == Use.FIGURE).count() > 1;
        for (int place = 0; place < uses.size(); place++) {
            add(place, uses.get(place), flagged);
        }
        unread = mapping.passedOver(heading.names());
        unread.stream()
                .filter(name -> name.startsWith(Heading.UNNAMED))
                .forEach(name -> unnamed.put(name, heading.place(name)));
    }

    private void add(int place, ColumnUse use, boolean flagged) {
        switch (use.use()) {
            case FIGURE -> addFigure(place, use);
            case NOTE -> addNote(place);
            case STATUS -> addStatus(place, flagged);
            default -> addText(place, use.use());
        }
    }

    private void addFigure(int place, ColumnUse use) {
        if (noted) {
            open.clear();
            noted = false;
        }
        open.add(new FigureColumn(place, use, new ArrayList<>(ofRow), new ArrayList<>()));
        figures.add(open.get(open.size() - 1));
    }

    /** A note counts for the figures before it; one that stands before all of them, for the row. */
    private void addNote(int place) {
        if (figures.isEmpty()) {
            ofRow.add(place);
        } else {
            open.forEach(figure -> figure.notes().add(place));
            noted = true;
        }
    }

    private void addStatus(int place, boolean flagged) {
        if (!flagged || open.isEmpty()) {
            addText(place, Use.STATUS);
        } else {
            open.forEach(figure -> figure.flags().add(place));
            noted = true;
        }
    }

    private void addText(int place, Use use) {
        texts.computeIfAbsent(use, any -> new ArrayList<>()).add(place);
    }

    List<FigureColumn> figures() {
        return figures;
    }

    /** What stands in the flags of this figure alone; "" for nothing. */
    static String flags(TableRow row, FigureColumn column) {
        return column.flags().stream()
                .map(place -> row.cell(place).strip())
                .filter(flag -> !flag.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The columns that nothing is read from; those without a name are worth telling only where something stands in them. */
    List<String> unread() {
        return unread.stream()
                .filter(name -> !unnamed.containsKey(name) || unnamedFilled.contains(name))
                .toList();
    }

    void seeUnnamed(TableRow row) {
        unnamed.forEach((name, place) -> {
            if (!row.cell(place).isBlank()) {
                unnamedFilled.add(name);
            }
        });
    }

    boolean has(Use use) {
        return texts.containsKey(use);
    }

    /** What a row says under this use, several columns joined by a comma; what they repeat is said once. */
    String text(TableRow row, Use use) {
        var places = texts.getOrDefault(use, List.of());
        if (places.size() == 1) {
            return row.cell(places.get(0)).strip();
        }
        if (use == Use.PERIOD) {
            return period(row, places);
        }
        var texts = places.stream()
                .map(place -> row.cell(place).strip())
                .filter(text -> !text.isEmpty() && !IDLE.contains(text))
                .distinct()
                .toList();
        return texts.stream().filter(text -> !isSaidByAnother(text, texts)).collect(Collectors.joining(", "));
    }

    /** "2023" in a column of years beside "1" in one of quarters is "2023Q1". */
    private String period(TableRow row, List<Integer> places) {
        var period = new StringBuilder();
        for (var place : places) {
            var text = row.cell(place).strip();
            var sign = text.matches("\\d{1,2}") ? partOfYear(names.get(place)) : "";
            period.append(period.isEmpty() || !sign.isEmpty() || text.isEmpty() ? "" : " ")
                    .append(sign + text);
        }
        return period.toString();
    }

    private static String partOfYear(String column) {
        var name = column.toLowerCase(Locale.ROOT);
        return name.contains("quarter") || name.contains("quartal") || name.contains("trimest")
                ? "Q"
                : name.contains("month") || name.contains("monat") || name.contains("mois") ? "M" : "";
    }

    /** "Production" beside "Mine production", "2020" beside "YR2020". */
    private static boolean isSaidByAnother(String text, List<String> texts) {
        var words = text.toLowerCase(Locale.ROOT);
        return texts.stream()
                .filter(other -> other.length() > text.length())
                .anyMatch(other -> holds(other.toLowerCase(Locale.ROOT), words));
    }

    private static boolean holds(String text, String words) {
        int at = text.indexOf(words);
        int end = at + words.length();
        boolean begins = at == 0 || at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
        return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** The uses that rows have texts for. */
    Iterable<Use> uses() {
        return texts.keySet();
    }

    boolean hasFigure(TableRow row) {
        return figures.stream()
                .map(figure -> row.cell(figure.place()))
                .anyMatch(cell -> !cell.isBlank() && PrintedValue.of(cell).gap() != PrintedValue.Gap.TEXT);
    }
}

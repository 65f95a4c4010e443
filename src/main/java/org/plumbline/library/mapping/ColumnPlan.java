package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.table.TableRow;

/** A mapping laid over the columns of its table: which places hold the figures, their texts and their notes. */
final class ColumnPlan {

    /**
     * A column of figures.
     *
     * @param notes the places of the notes on its figures
     */
    record FigureColumn(int place, ColumnUse use, List<Integer> notes) {}

    /** What code lists say where a dimension says nothing. */
    private static final Set<String> IDLE = Set.of("_Z", "_T", "_X", "Not applicable");

    private final List<FigureColumn> figures = new ArrayList<>();
    private final Map<Use, List<Integer>> texts = new LinkedHashMap<>();
    private final List<String> unread;

    ColumnPlan(Mapping mapping, Heading heading) {
        var uses = heading.names().stream()
                .map(name -> mapping.use(name).orElse(new ColumnUse(name, Use.IGNORED)))
                .toList();
        var open = new ArrayList<FigureColumn>();
        boolean noted = false;
        for (int place = 0; place < uses.size(); place++) {
            var use = uses.get(place);
            switch (use.use()) {
                case FIGURE -> {
                    if (noted) {
                        open.clear();
                        noted = false;
                    }
                    open.add(new FigureColumn(place, use, new ArrayList<>()));
                    figures.add(open.get(open.size() - 1));
                }
                case NOTE -> {
                    int at = place;
                    open.forEach(figure -> figure.notes().add(at));
                    noted = true;
                }
                default ->
                    texts.computeIfAbsent(use.use(), any -> new ArrayList<>()).add(place);
            }
        }
        unread = mapping.passedOver(heading.names());
    }

    List<FigureColumn> figures() {
        return figures;
    }

    /** The columns that nothing is read from; those without a name are not worth telling. */
    List<String> unread() {
        return unread.stream().filter(name -> !name.startsWith("column ")).toList();
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
        return places.stream()
                .map(place -> row.cell(place).strip())
                .filter(text -> !text.isEmpty() && !IDLE.contains(text))
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
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

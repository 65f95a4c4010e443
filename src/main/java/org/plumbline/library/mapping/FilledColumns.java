package org.plumbline.library.mapping;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.library.mapping.ColumnPlan.FigureColumn;
import org.plumbline.library.table.TableRow;

/**
 * Which columns hold a figure of what: an empty cell is a figure that is missing only where its column has others of the same kind.
 * One file holds the reserves of zinc and none of cement.
 */
final class FilledColumns {

    private static final List<Use> KIND = List.of(Use.SUBJECT, Use.MEASURE, Use.DESCRIPTION);
    /** Of more kinds than this, only what columns are filled at all is known. */
    private static final int MOST = 10_000;

    private final Map<String, BitSet> byKind = new HashMap<>();
    private final BitSet all = new BitSet();

    void add(TableRow row, Map<Use, String> said, List<FigureColumn> figures) {
        var kind = byKind.size() < MOST ? byKind.computeIfAbsent(kind(said), any -> new BitSet()) : all;
        for (var figure : figures) {
            if (!row.cell(figure.place()).isBlank()) {
                kind.set(figure.place());
                all.set(figure.place());
            }
        }
    }

    boolean has(Map<Use, String> said, int place) {
        var kind = byKind.size() < MOST ? byKind.getOrDefault(kind(said), all) : all;
        return kind.get(place);
    }

    private static String kind(Map<Use, String> said) {
        var kind = new StringBuilder();
        for (var use : KIND) {
            kind.append(said.getOrDefault(use, "")).append('\n');
        }
        return kind.toString();
    }
}

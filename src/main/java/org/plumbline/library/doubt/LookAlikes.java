package org.plumbline.library.doubt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.engine.entity.PlaceName;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.ReferenceSeries;

/** Finds names that may be another's: never merged, always said. */
final class LookAlikes {

    private static final Places PLACES = new Places();
    private static final Map<Integer, List<String>> COUNTRIES = PLACES.names().stream()
            .filter(name -> name.form() == PlaceName.Form.NAME)
            .map(PlaceName::text)
            .distinct()
            .collect(Collectors.groupingBy(String::length));
    private static final List<List<String>> PAIRS = WordFile.rows(LookAlikes.class, "look-alikes.csv");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;

    private final Function<FigureRow, List<ReferenceSeries>> printedBefore;

    LookAlikes(Function<FigureRow, List<ReferenceSeries>> printedBefore) {
        this.printedBefore = printedBefore;
    }

    List<Doubt> about(List<FigureRow> rows) {
        var first = new LinkedHashMap<String, FigureRow>();
        rows.forEach(row -> first.putIfAbsent(row.figure().entity(), row));
        var doubts = new ArrayList<Doubt>();
        doubts.addAll(writtenAlike(first));
        first.values().forEach(row -> doubts.addAll(misspelt(row)));
        Columns.of(rows).forEach(column -> doubts.addAll(swapped(column)));
        return doubts;
    }

    /** "Côte d'Ivoire" and "Cote d’Ivoire" in one file. */
    private static List<Doubt> writtenAlike(Map<String, FigureRow> first) {
        var seen = new HashMap<String, String>();
        var doubts = new ArrayList<Doubt>();
        first.forEach((name, row) -> {
            var other = seen.putIfAbsent(folded(name), name);
            if (other != null) {
                doubts.add(doubt(
                        row,
                        "“%s” and “%s” differ in accents, capitals or marks only. If they are one, write it in one way; they are kept apart."
                                .formatted(other, name)));
            }
        });
        return doubts;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+|\\p{M}", "");
    }

    /** A name that is no place's, but nearly one's; or one that is two places'. */
    private static List<Doubt> misspelt(FigureRow row) {
        var name = row.figure().entity();
        if (PAIRS.stream().anyMatch(pair -> pair.get(1).isEmpty() && pair.get(0).equalsIgnoreCase(name))) {
            return List.of(doubt(
                    row,
                    "“%s” is the name of two countries. Figures about it are kept as printed; better say which."
                            .formatted(name)));
        }
        if (name.length() < SHORTEST
                || name.length() > LONGEST
                || PLACES.named(name).isPresent()) {
            return List.of();
        }
        var near = near(name);
        return near.isEmpty()
                ? List.of()
                : List.of(doubt(
                        row,
                        "“%s” is no name that Plumbline knows and looks like %s. It is kept as printed."
                                .formatted(name, String.join(" and ", near))));
    }

    private static List<String> near(String name) {
        var near = new ArrayList<String>();
        for (int length = name.length() - 1; length <= name.length() + 1; length++) {
            COUNTRIES.getOrDefault(length, List.of()).stream()
                    .filter(country -> differInOne(name, country))
                    .forEach(near::add);
        }
        return near.stream().sorted().limit(3).toList();
    }

    /** Whether one letter more, less or other makes one of the other; or two that changed places. */
    static boolean differInOne(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var left = one.substring(start, one.length() - end);
        var right = other.substring(start, other.length() - end);
        boolean swapped = left.length() == 2
                && right.equals(new StringBuilder(left).reverse().toString());
        return left.length() <= 1 && right.length() <= 1 && !left.equals(right) || swapped;
    }

    /** A name in the place of another that its source printed before, when the two are easily taken for each other. */
    private List<Doubt> swapped(List<FigureRow> column) {
        var before = printedBefore.apply(column.get(0)).stream()
                .findFirst()
                .map(LookAlikes::entities)
                .orElse(Set.of());
        var now = column.stream().map(row -> row.figure().entity()).collect(Collectors.toSet());
        var doubts = new ArrayList<Doubt>();
        for (var row : column) {
            for (var pair : PAIRS) {
                var other = other(pair, row.figure().entity());
                if (before.contains(other)
                        && !now.contains(other)
                        && !before.contains(row.figure().entity())) {
                    doubts.add(doubt(
                            row,
                            "“%s” stands here where the edition before has “%s”. Is it the right one?"
                                    .formatted(row.figure().entity(), other)));
                }
            }
        }
        return doubts;
    }

    private static String other(List<String> pair, String name) {
        return pair.get(0).equals(name) ? pair.get(1) : pair.get(1).equals(name) ? pair.get(0) : "";
    }

    private static Set<String> entities(ReferenceSeries series) {
        return series.figures().stream().map(ReferenceFigure::entity).collect(Collectors.toSet());
    }

    private static Doubt doubt(FigureRow row, String sentence) {
        return new Doubt(row.number(), Field.ENTITY.column(), sentence);
    }
}

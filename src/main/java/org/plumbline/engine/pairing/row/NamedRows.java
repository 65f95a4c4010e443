package org.plumbline.engine.pairing.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.SentenceWords;
import org.plumbline.engine.pairing.word.Words;

/**
 * The rows of a table that a sentence names, with their places: "hydro" and "wind" in "Hydro gave 61.2 TWh and wind 18.4 TWh".
 * A row within a longer one, "wind" in "offshore wind", is not named.
 */
final class NamedRows {

    /** One naming of a row, from one word of the sentence up to another. */
    private record Naming(Row row, int from, int to) {

        boolean isWithin(Naming other) {
            return other != this && from >= other.from && to <= other.to && to - from < other.to - other.from;
        }
    }

    private final List<String> others;
    private final String shared;

    /** Who takes a place stands before it; behind it stands the field, "the highest rate in Norland". */
    private final boolean ofRank;

    private final SentenceWords words;
    private final int claimFrom;
    private final int claimTo;
    private final List<Naming> namings;

    /** The rows that a sentence before names, for "it" and "the two" in the next. */
    static List<Row> in(String sentence, FigureTable table) {
        var words = new SentenceWords(sentence);
        return new NamedRows(words, words.size(), words.size(), table, List.of()).all();
    }

    private NamedRows(SentenceWords words, int from, int to, FigureTable table, List<String> others) {
        this.words = words;
        this.claimFrom = from;
        this.claimTo = to;
        this.others = others;
        this.shared = "";
        this.ofRank = false;
        this.namings = namings(table);
    }

    private List<Row> all() {
        return namings.stream().map(Naming::row).distinct().toList();
    }

    /**
     * @param others rows that the claim names only to compare with
     * @param ofOne whether all rows are of what the claim speaks of, so that "wind" names the row "Spain, wind"
     */
    NamedRows(Statement statement, FigureTable table, List<String> others, boolean ofOne) {
        this.others = others;
        this.shared = ofOne ? sharedBeginning(table) : "";
        ofRank = statement.claim().assertion() instanceof Assertion.Rank;
        words = new SentenceWords(SourceNames.without(statement, table.source()));
        claimFrom = words.at(statement.at());
        claimTo = words.at(statement.at() + statement.claim().quote().length());
        namings = namings(table);
    }

    private List<Naming> namings(FigureTable table) {
        var found = new ArrayList<Naming>();
        for (Row row : table.ordinary()) {
            List<String> name = isOther(row) ? List.of() : Words.all(row.name().substring(shared.length()));
            for (List<String> order : orders(name)) {
                for (int at : words.occurrences(order)) {
                    found.add(new Naming(row, at, at + name.size()));
                }
            }
        }
        found.addAll(byShortName(table));
        found.addAll(byOtherWord(table));
        List<Naming> whole = found.isEmpty() ? byTellingWord(table) : found;
        return whole.stream()
                .filter(one -> whole.stream().noneMatch(one::isWithin))
                .sorted(Comparator.comparingInt(Naming::from))
                .toList();
    }

    /** "Spain, " of a table whose rows are all of Spain, which tells none from another; "" where they share nothing. */
    private static String sharedBeginning(FigureTable table) {
        List<String> all = table.ordinary().stream().map(Row::name).toList();
        int comma = all.isEmpty() ? -1 : all.get(0).indexOf(", ");
        String first = comma < 0 ? "" : all.get(0).substring(0, comma + 2);
        return all.size() > 1 && all.stream().allMatch(name -> name.startsWith(first)) ? first : "";
    }

    /** "Lower Moss" is the row "Lower Moss district" of a table of districts. */
    private List<Naming> byShortName(FigureTable table) {
        var found = new ArrayList<Naming>();
        Map<String, Long> lastWords = lastWords(table);
        for (Row row : table.ordinary()) {
            List<String> name = isOther(row) ? List.of() : Words.all(row.name());
            if (name.size() > 2 && lastWords.get(name.get(name.size() - 1)) > 1) {
                List<String> without = name.subList(0, name.size() - 1);
                words.occurrences(without).forEach(at -> found.add(new Naming(row, at, at + without.size())));
            }
        }
        return found;
    }

    /** How many rows' names each word ends: many, as "district" does. */
    private static Map<String, Long> lastWords(FigureTable table) {
        return table.ordinary().stream()
                .map(row -> Words.all(row.name()))
                .filter(name -> name.size() > 1)
                .collect(Collectors.groupingBy(name -> name.get(name.size() - 1), Collectors.counting()));
    }

    /** "A boy can expect to live 79 years" is told of the row "Men". */
    private List<Naming> byOtherWord(FigureTable table) {
        var found = new ArrayList<Naming>();
        for (Row row : table.ordinary()) {
            for (List<String> other : isOther(row)
                    ? List.<List<String>>of()
                    : RowWords.of(row.name().substring(shared.length()))) {
                words.occurrences(other).forEach(at -> found.add(new Naming(row, at, at + other.size())));
            }
        }
        return found;
    }

    /** "Electric cars" are the row "Battery electric", where no other row has the word. */
    private List<Naming> byTellingWord(FigureTable table) {
        var found = new ArrayList<Naming>();
        for (Row row : table.ordinary()) {
            for (String word : TellingWords.of(row)) {
                List<Integer> places = words.occurrences(List.of(word));
                if (!places.isEmpty() && TellingWords.tells(word, row, table)) {
                    places.forEach(at -> found.add(new Naming(row, at, at + 1)));
                }
            }
        }
        return found;
    }

    /** "Wind onshore" is also "onshore wind". */
    private static List<List<String>> orders(List<String> name) {
        return name.size() == 2 && !name.get(0).equals(name.get(1))
                ? List.of(name, List.of(name.get(1), name.get(0)))
                : List.of(name);
    }

    private boolean isOther(Row row) {
        return others.stream().anyMatch(other -> new Phrases(other).has(row.name()));
    }

    /** The rows the claim is most surely about: in its words, right behind it ("18.4 TWh from wind"), or else the nearest before it. */
    List<Row> nearest() {
        Optional<Naming> nearest = ofRank
                ? before().or(this::within).or(this::right)
                : within().or(this::right).or(this::before);
        return nearest.map(this::listed).orElse(List.of());
    }

    /** The rows before the claim or right behind it, no other number between. */
    List<Row> closest() {
        return within().or(this::right)
                .or(() -> before().filter(one -> !words.hasNumber(one.to, claimFrom)))
                .map(this::listed)
                .orElseGet(List::of);
    }

    private Optional<Naming> within() {
        return namings.stream()
                .filter(one -> one.from >= claimFrom && one.to <= claimTo)
                .findFirst();
    }

    private Optional<Naming> right() {
        return namings.stream()
                .filter(one -> one.from >= claimTo && words.links(claimTo, one.from))
                .findFirst();
    }

    private Optional<Naming> before() {
        return namings.stream()
                .filter(one -> one.to <= claimFrom)
                .reduce((one, later) -> later)
                .or(() -> namings.stream()
                        .filter(one -> one.from >= claimTo && words.isOneWith(claimTo, one.from))
                        .findFirst());
    }

    /** A naming and those it is listed with: "wind and solar together". */
    private List<Row> listed(Naming one) {
        int first = namings.indexOf(one);
        while (first > 0 && joined(first - 1)) {
            first--;
        }
        int last = namings.indexOf(one);
        while (last + 1 < namings.size() && joined(last)) {
            last++;
        }
        return namings.subList(first, last + 1).stream()
                .map(Naming::row)
                .distinct()
                .toList();
    }

    private boolean joined(int i) {
        return words.join(namings.get(i).to, namings.get(i + 1).from);
    }
}

package org.plumbline.engine.pairing.row;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.pairing.row.EntityNames.Parts;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** Finds the row of a table that a claim speaks of. */
public final class RowFinder {

    private static final Set<String> WHOLE = WordFile.words(RowFinder.class, "wholes.csv", "detail");

    /** "Food inflation" is that of "Food, alcohol & tobacco" sooner than that of all items. */
    private static final int HEADED = 65;

    private static final int TOLD = 101;

    private final EntityNames names;

    public RowFinder(EntityNames names) {
        this.names = names;
    }

    /**
     * The row of an entity. Where a table has several, such as "Euro area, Energy" and "Euro area, All-items", the one whose
     * detail the words name, else the one without a detail or for the whole.
     */
    public Optional<Row> row(FigureTable table, String entity, Said words) {
        String key = names.parts(entity).key();
        Optional<Row> whole = entity.contains(", ") ? called(table, entity) : Optional.empty();
        if (whole.isPresent()) {
            return whole;
        }
        return names.isWorld(key) ? total(table).or(() -> best(table, key, words)) : best(table, key, words);
    }

    private static Optional<Row> called(FigureTable table, String name) {
        return table.rows().stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** The row of the same name in another table. */
    public Optional<Row> same(FigureTable table, Row row) {
        return called(table, row.name()).or(() -> row(table, row.name(), Said.NOTHING));
    }

    /** All rows of the entity of a row, whatever their detail. */
    public List<Row> siblings(FigureTable table, Row row) {
        String key = names.parts(row.name()).key();
        return table.rows().stream().filter(other -> isOf(key, other)).toList();
    }

    private Optional<Row> best(FigureTable table, String key, Said words) {
        Set<String> said = Words.telling(words.all());
        Phrases near = new Phrases(words.near());
        return table.rows().stream()
                .filter(row -> isOf(key, row))
                .max(Comparator.comparingInt(row -> isToldBy(near, row) ? TOLD : fit(row, said, table.series())));
    }

    /** "Rare metals" in the claim's own words are the row "29 rare metals", and not "rare earth metals". */
    private boolean isToldBy(Phrases near, Row row) {
        String detail = names.parts(row.name()).detail().replaceAll("\\d+", " ").strip();
        return near.has(detail);
    }

    private boolean isOf(String key, Row row) {
        return names.parts(row.name()).key().equals(key);
    }

    private int fit(Row row, Set<String> said, Series series) {
        Parts parts = names.parts(row.name());
        if (parts.detail().isEmpty()) {
            return 60;
        }
        Set<String> detail = ownWords(parts.detail(), series.subject());
        int named = Words.covered(detail, said);
        boolean head = Words.all(parts.detail()).stream().limit(1).anyMatch(said::contains);
        return named > 0 ? Math.max(named, head ? HEADED : 0) : detail.stream().anyMatch(WHOLE::contains) ? 50 : 0;
    }

    /** "Other cattle" is told by no talk of cattle in a table of cattle; where a detail has no word of its own, all are. */
    private static Set<String> ownWords(String detail, String subject) {
        var own = new HashSet<>(Words.telling(detail));
        own.removeAll(Words.telling(subject));
        return own.isEmpty() ? Set.copyOf(Words.all(detail)) : own;
    }

    private Optional<Row> total(FigureTable table) {
        return table.total()
                .or(() -> table.rows().stream()
                        .filter(row -> names.isWorld(names.key(row.name())))
                        .findFirst());
    }

    /** The rows whose names stand in a text, the longest name first. */
    public List<Row> named(FigureTable table, String text) {
        Phrases phrases = new Phrases(text);
        return table.rows().stream()
                .filter(row -> names.spellings(row.name()).stream().anyMatch(phrases::has))
                .sorted(Comparator.comparing((Row row) -> -row.name().length()))
                .toList();
    }

    /** The row that stands for a table of one thing only, whatever it is called. */
    public Optional<Row> only(FigureTable table) {
        return Stream.of(table.rows())
                .filter(rows -> rows.size() == 1)
                .map(rows -> rows.get(0))
                .findFirst();
    }
}

package org.plumbline.engine.pairing.row;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Phrases;

/** Chooses the rows of a column that a claim speaks of. */
public final class EntityChoice {

    /**
     * @param names of the rows; none for a statement about all of them
     * @param score how surely they are meant, 0 to 100
     * @param why in words
     */
    public record Choice(List<String> names, int score, String why) {

        /** Whether it is only what remains where the text names nobody. */
        public boolean isPresumed() {
            return score <= PRESUMED;
        }

        /** The same, as one that can bear a claim out and not refute it. */
        Choice presumed() {
            return new Choice(names, Math.min(score, PRESUMED), why);
        }

        /** Whether it was taken because the table has no other. */
        public boolean isOnlyRow() {
            return score == ONLY_ROW;
        }
    }

    private static final int ONLY_ROW = 50;

    private static final int PRESUMED = 40;

    private static final int NAMED = 80;

    private final EntityNames names;
    private final RowFinder rows;

    public EntityChoice(EntityNames names, RowFinder rows) {
        this.names = names;
        this.rows = rows;
    }

    /** Empty where the column has nothing on what the claim speaks of. */
    public Optional<Choice> of(Statement statement, Column column) {
        List<String> said = claimants(statement.claim());
        List<String> found =
                said.stream().filter(entity -> isIn(column, entity)).toList();
        boolean here = said.stream().allMatch(entity -> isNamedIn(statement.sentence(), entity));
        Optional<Choice> world = Wholes.isOfWorld(statement, here) ? world(column) : Optional.empty();
        return worldwide(statement, column)
                .or(() -> whole(statement, column))
                .or(() -> world)
                .or(() -> thing(statement, column))
                .or(() -> named(statement, column, said, found))
                .map(choice -> Wholes.isOfOthers(statement) ? choice.presumed() : choice);
    }

    /** "Solar panels produced 2,100 terawatt-hours worldwide": the row for solar power, and not the total of all. */
    private Optional<Choice> worldwide(Statement statement, Column column) {
        return Wholes.isWorldwide(statement)
                ? thing(statement, column).filter(choice -> choice.score() >= NAMED)
                : Optional.empty();
    }

    /** Of what a part stands before it: the total, where the table has one; but "half of China's 44 million tonnes" are China's. */
    private static Optional<Choice> whole(Statement statement, Column column) {
        return Wholes.isWholeOfPart(statement) ? world(column) : Optional.empty();
    }

    private Optional<Choice> named(Statement statement, Column column, List<String> said, List<String> found) {
        if (!found.isEmpty() && found.size() == said.size()) {
            List<Row> parts = isTotal(column, found) ? NamedThings.closest(statement, column) : List.of();
            return parts.isEmpty()
                    ? Optional.of(new Choice(found, 100, "entity " + String.join(", ", found)))
                    : Optional.of(NamedThings.choice(parts, 90));
        }
        boolean otherPlace = said.stream().anyMatch(one -> names.isPlace(one) && !isScope(column, one));
        return otherPlace && hasPlaces(column.latest()) ? Optional.empty() : withoutName(statement, column);
    }

    /** Of a table of things, such as sources of power, the row that the sentence names nearest to the claim. */
    private Optional<Choice> thing(Statement statement, Column column) {
        return hasPlaces(column.latest()) ? Optional.empty() : NamedThings.of(statement, column);
    }

    private boolean isNamedIn(String sentence, String entity) {
        return new Phrases(sentence).has(entity)
                || names.placesNear(sentence, "").stream()
                        .anyMatch(place -> names.key(place).equals(names.key(entity)));
    }

    private static Optional<Choice> world(Column column) {
        return column.latest().total().map(row -> new Choice(List.of("World"), 90, "the world"));
    }

    /** The entities a claim is about; the world is the field of a rank and the whole of a share, and makes neither. */
    private List<String> claimants(Claim claim) {
        boolean part = claim.assertion() instanceof Assertion.Rank || claim.assertion() instanceof Assertion.Share;
        var keys = new HashSet<String>(); // "Russia" and "Moscow" are one
        return claim.topic().entities().stream()
                .filter(entity -> !part || !names.isWorld(names.key(entity)))
                .filter(entity -> keys.add(names.key(entity)))
                .toList();
    }

    /** Whether a whole table is about a place: Norway in "Exports of Norway by destination". */
    private static boolean isScope(Column column, String entity) {
        FigureTable table = column.latest();
        return new Phrases(String.join(
                        " . ",
                        table.edition().title(),
                        table.source().name(),
                        column.subject(),
                        column.measure(),
                        table.series().definition()))
                .has(entity);
    }

    /** Whether only the total is meant, of which the sentence may name a part: "in the west of Costova". */
    private boolean isTotal(Column column, List<String> found) {
        return found.stream()
                .allMatch(entity -> rows.row(column.latest(), entity, Said.NOTHING)
                        .filter(Row::isTotal)
                        .isPresent());
    }

    /** Whether the rows are countries, and not brands of crude or parts of an index. */
    private boolean hasPlaces(FigureTable table) {
        return table.rows().stream().anyMatch(row -> row.isOrdinary() && names.isOfPlace(row.name()));
    }

    /** Whether the sentence names a row that is a thing and no place. */
    public boolean namesThing(Statement statement, Column column) {
        FigureTable table = column.latest();
        return rows.named(table, statement.sentence()).stream()
                .anyMatch(row -> row.isOrdinary() && !names.isOfPlace(row.name()));
    }

    private boolean isIn(Column column, String entity) {
        return column.tables().stream()
                .anyMatch(table -> rows.row(table, entity, Said.NOTHING).isPresent());
    }

    private Optional<Choice> withoutName(Statement statement, Column column) {
        FigureTable table = column.latest();
        return remainder(table, statement)
                .or(() -> NamedThings.of(statement, column))
                .or(() -> place(statement, column))
                .or(() -> named(table, statement.claim().quote(), 70))
                .or(() -> everything(statement))
                .or(() -> rows.only(table)
                        .map(row -> new Choice(List.of(row.name()), ONLY_ROW, "the only row, " + row.name())))
                .or(() -> onlyEntity(table))
                .or(() -> home(statement, table))
                .or(() -> Wholes.isOfEach(statement)
                        ? Optional.empty()
                        : table.total().map(row -> new Choice(List.of("World"), 40, "no entity named, so the total")));
    }

    /** "The country's tin reserves" in the tables of the Geological Board of Toran may be Toran's. */
    private Optional<Choice> home(Statement statement, FigureTable table) {
        return Wholes.isAtHome(statement) ? named(table, table.source().name(), PRESUMED) : Optional.empty();
    }

    /** The entity of a table that has several rows of one: "Russia, categories A+B+C1" and "Russia". */
    private Optional<Choice> onlyEntity(FigureTable table) {
        long entities = table.rows().stream()
                .map(row -> names.parts(row.name()).key())
                .distinct()
                .limit(2)
                .count();
        return table.rows().stream()
                .filter(row -> entities == 1 && names.parts(row.name()).detail().isEmpty())
                .findFirst()
                .map(row -> new Choice(List.of(row.name()), ONLY_ROW, "the only entity, " + row.name()));
    }

    /** "Producers the survey does not list separately" are the row for all others. */
    private static Optional<Choice> remainder(FigureTable table, Statement statement) {
        boolean others = Wholes.isOfRemainder(statement);
        return table.aggregates().stream()
                .filter(row -> others && row.isRemainder())
                .findFirst()
                .map(row -> new Choice(List.of(row.name()), 80, "all that is not listed"));
    }

    /** The place named last before the claim, or else after it, that the column has. */
    private Optional<Choice> place(Statement statement, Column column) {
        return names.placesNear(statement.sentence(), statement.claim().quote()).stream()
                .filter(name -> isIn(column, name))
                .findFirst()
                .map(name -> new Choice(List.of(name), 70, name + " named in the sentence"));
    }

    private Optional<Choice> named(FigureTable table, String text, int score) {
        return rows.named(table, text).stream()
                .findFirst()
                .map(Row::name)
                .map(name -> new Choice(List.of(name), score, "row “" + name + "” named in the text"));
    }

    /** A universal statement and a shared place speak of all rows. */
    private static Optional<Choice> everything(Statement statement) {
        Assertion assertion = statement.claim().assertion();
        boolean all = assertion instanceof Assertion.Universal
                || assertion instanceof Assertion.Tally
                || assertion instanceof Assertion.Rank rank && rank.tied();
        return all ? Optional.of(new Choice(List.of(), 60, "all rows")) : Optional.empty();
    }
}

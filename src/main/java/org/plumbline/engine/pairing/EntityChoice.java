package org.plumbline.engine.pairing;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;

/** Chooses the rows of a column that a claim speaks of. */
final class EntityChoice {

    /**
     * @param names of the rows; none for a statement about all of them
     * @param score how surely they are meant, 0 to 100
     * @param why in words
     */
    record Choice(List<String> names, int score, String why) {}

    private static final List<String> REMAINDER = Phrases.of(
            "not list separately|not listed separately|not list|not listed|other countries|other producers|all others|rest of the world");

    private final EntityNames names;
    private final RowFinder rows;

    EntityChoice(EntityNames names, RowFinder rows) {
        this.names = names;
        this.rows = rows;
    }

    /** Empty where the column has nothing on what the claim speaks of. */
    Optional<Choice> of(Statement statement, Column column) {
        List<String> said = claimants(statement.claim());
        List<String> found =
                said.stream().filter(entity -> isIn(column, entity)).toList();
        if (!found.isEmpty() && found.size() == said.size()) {
            List<Row> parts = isTotal(column, found) ? new NamedRows(statement, column.latest()).closest() : List.of();
            return parts.isEmpty()
                    ? Optional.of(new Choice(found, 100, "entity " + String.join(", ", found)))
                    : Optional.of(choice(parts, 90));
        }
        boolean otherPlace = said.stream().anyMatch(one -> names.isPlace(one) && !isScope(column, one));
        return otherPlace && hasPlaces(column.latest()) ? Optional.empty() : withoutName(statement, column);
    }

    /** The entities a claim is about; the world is the field of a rank and the whole of a share, and makes neither. */
    private List<String> claimants(Claim claim) {
        boolean part = claim.assertion() instanceof Assertion.Rank || claim.assertion() instanceof Assertion.Share;
        return claim.topic().entities().stream()
                .filter(entity -> !part || !names.isWorld(names.key(entity)))
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
                .allMatch(entity -> rows.row(column.latest(), entity, "")
                        .filter(Row::isTotal)
                        .isPresent());
    }

    /** Whether the rows are countries, and not brands of crude or parts of an index. */
    private boolean hasPlaces(FigureTable table) {
        return table.rows().stream().anyMatch(row -> row.isOrdinary() && names.isOfPlace(row.name()));
    }

    /** Whether the sentence names a row that is a thing and no place. */
    boolean namesThing(Statement statement, Column column) {
        FigureTable table = column.latest();
        return rows.named(table, statement.sentence()).stream()
                .anyMatch(row -> row.isOrdinary() && !names.isOfPlace(row.name()));
    }

    private boolean isIn(Column column, String entity) {
        return column.tables().stream()
                .anyMatch(table -> rows.row(table, entity, "").isPresent());
    }

    private Optional<Choice> withoutName(Statement statement, Column column) {
        FigureTable table = column.latest();
        return remainder(table, statement)
                .or(() -> things(statement, table))
                .or(() -> place(statement, column))
                .or(() -> named(table, statement.near(), 70))
                .or(() -> everything(statement))
                .or(() ->
                        rows.only(table).map(row -> new Choice(List.of(row.name()), 50, "the only row, " + row.name())))
                .or(() -> table.total().map(row -> new Choice(List.of("World"), 40, "no entity named, so the total")));
    }

    /** "Producers the survey does not list separately" are the row for all others. */
    private static Optional<Choice> remainder(FigureTable table, Statement statement) {
        boolean others = new Phrases(statement.sentence()).anyOf(REMAINDER);
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

    /** The rows that the sentence names nearest to the claim. */
    private static Optional<Choice> things(Statement statement, FigureTable table) {
        List<Row> found = new NamedRows(statement, table).nearest();
        return found.isEmpty() ? Optional.empty() : Optional.of(choice(found, 80));
    }

    private static Choice choice(List<Row> rows, int score) {
        List<String> found = rows.stream().map(Row::name).toList();
        return new Choice(found, score, "row “" + String.join("”, “", found) + "” named in the text");
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
        boolean all =
                assertion instanceof Assertion.Universal || assertion instanceof Assertion.Rank rank && rank.tied();
        return all ? Optional.of(new Choice(List.of(), 60, "all rows")) : Optional.empty();
    }
}

package org.plumbline.engine.pairing.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.EntityChoice.Choice;
import org.plumbline.engine.pairing.statement.Statement;

/** Chooses rows by where a sentence names them, whatever they are: sources of power, items of a budget, clubs. */
final class NamedThings {

    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:the two|the three|both|all three|together)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE = Pattern.compile("^\\W*(?:It|Its|This|That)\\b|\\bits\\b");

    private NamedThings() {}

    /** The rows right beside the claim, no other number between. */
    static List<Row> closest(Statement statement, Column column) {
        return new NamedRows(statement, column.latest(), others(statement.claim()), true).closest();
    }

    /** The rows that the sentence names nearest to the claim, or those that its pronoun means. */
    static Optional<Choice> of(Statement statement, Column column) {
        List<Row> found = rows(statement, column).nearest();
        List<Row> meant = found.isEmpty() ? meant(statement, column) : found;
        return meant.isEmpty() ? Optional.empty() : Optional.of(choice(meant, found.isEmpty() ? 60 : 80));
    }

    /** "It more than doubled" is told of what the sentence before named first, "the two together" of all it named. */
    private static List<Row> meant(Statement statement, Column column) {
        boolean several = SEVERAL.matcher(statement.sentence()).find();
        boolean one = ONE.matcher(statement.sentence()).find();
        List<Row> before = several || one ? NamedRows.in(statement.sentenceBefore(), column.latest()) : List.of();
        return several || before.isEmpty() ? before : before.subList(0, 1);
    }

    private static NamedRows rows(Statement statement, Column column) {
        return new NamedRows(statement, column.latest(), others(statement.claim()), false);
    }

    /** Whom the claim compares with, or puts ahead: not those it is about. */
    private static List<String> others(Claim claim) {
        if (claim.assertion() instanceof Assertion.Comparison comparison) {
            return comparison.other().entities();
        }
        return claim.assertion() instanceof Assertion.Rank rank
                ? Stream.concat(rank.after().stream(), Stream.of(rank.scope())).toList()
                : List.of();
    }

    static Choice choice(List<Row> rows, int score) {
        List<String> found = rows.stream().map(Row::name).toList();
        return new Choice(found, score, "row “" + String.join("”, “", found) + "” named in the text");
    }
}

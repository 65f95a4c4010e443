package org.plumbline.engine.compare.rank;

import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.mention.qualifier.Direction;

/** Which end of a table of balances a claim counts from: "the highest deficit" is the lowest of its figures. */
final class Balances {

    private static final Pattern LACK = Pattern.compile("(?i)\\b(?:deficits?|shortfalls?|loss(?:es)?)\\b");

    private Balances() {}

    /** The rank as the table counts it. */
    static Assertion.Rank order(Claim claim, Assertion.Rank rank, FigureTable table) {
        boolean lack =
                LACK.matcher(claim.quote() + " " + claim.topic().measure()).find();
        return lack && hasLack(table) ? fromOtherEnd(rank) : rank;
    }

    private static boolean hasLack(FigureTable table) {
        return table.ordinary().stream()
                .filter(Row::hasNumber)
                .anyMatch(row -> Ranking.number(row).signum() < 0);
    }

    private static Assertion.Rank fromOtherEnd(Assertion.Rank rank) {
        Direction order = rank.order() == Direction.UP ? Direction.DOWN : Direction.UP;
        return new Assertion.Rank(rank.place(), rank.lastPlace(), order, rank.after(), rank.tied(), rank.scope());
    }
}

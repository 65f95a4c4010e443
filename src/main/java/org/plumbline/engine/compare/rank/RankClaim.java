package org.plumbline.engine.compare.rank;

import java.util.List;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;

/**
 * A claimed place, and whether a ranking bears it out.
 *
 * @param rank as claimed
 * @param alone whether the text denies a tie: "alone holds third place"
 */
record RankClaim(Assertion.Rank rank, boolean alone) {

    /** The outcome for one row of a ranking. */
    Outcome in(Ranking ranking, Row row) {
        Finding.Places places = ranking.places(row);
        boolean shared = places.worst() > places.best();
        if (rank.tied() && !shared) {
            return Outcome.refuted(Reason.RANK_DIFFERS);
        }
        if (places.best() >= rank.place() && places.best() <= rank.lastPlace()) {
            return shared && !isGroup() ? ofTie() : Outcome.supported(Reason.RANK_MATCHES);
        }
        return shared || ranking.densePlace(row) != places.best()
                ? besideTie(ranking, row, places)
                : Outcome.refuted(Reason.RANK_DIFFERS);
    }

    /** Whether those the text names are ahead, and nobody else where it names as many as the place leaves: "fourth, close behind France". */
    boolean namesAhead(List<String> ahead, List<String> named) {
        boolean all = named.size() >= rank.place() - 1;
        return named.isEmpty() || ahead.containsAll(named) && (!all || named.containsAll(ahead));
    }

    private Outcome ofTie() {
        return alone ? Outcome.refuted(Reason.RANK_TIED) : Outcome.supported(Reason.RANK_TIED);
    }

    /** A place inside the tie, or one where equal rows are counted once, is right by another way of counting. */
    private Outcome besideTie(Ranking ranking, Row row, Finding.Places places) {
        boolean inside = rank.place() <= places.worst() && rank.lastPlace() >= places.best();
        boolean dense =
                !isGroup() && rank.place() <= ranking.densePlace(row) && ranking.densePlace(row) <= rank.lastPlace();
        return inside || dense ? Outcome.open(Reason.RANK_TIED) : Outcome.refuted(Reason.RANK_DIFFERS);
    }

    private boolean isGroup() {
        return rank.lastPlace() > rank.place() && !rank.tied();
    }
}

package org.plumbline.engine.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.compare.Comparer;
import org.plumbline.engine.consistency.TextConsistency;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Candidate;
import org.plumbline.engine.pairing.Pairer;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.statement.Sentences;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.value.Units;

/**
 * Holds the claims of one text to reference figures. Immutable and safe for many threads; make one and keep it.
 *
 * <p>The same text and figures give the same answer, whatever the order of the series and their rows.
 */
public final class Checker {

    /** What settles it where the text leaves open of what it speaks, and where it leaves open when. */
    private static final String CHOOSING = "choosing the series and the row that are meant";

    private static final String DATING = "giving the day of publication";

    private final Units units = new Units();
    private final Pairer pairer;
    private final Comparer comparer;
    private final TextConsistency consistency = new TextConsistency();

    /** A checker with the rules of {@code src/main/resources/org/plumbline/engine}. */
    public Checker() {
        this(new Places());
    }

    /** @param places the names of entities, with those of a desk */
    public Checker(Places places) {
        var names = new EntityNames(places);
        var rows = new RowFinder(names);
        var measures = new Measures();
        pairer = new Pairer(measures, names, rows);
        comparer = new Comparer(names, rows, measures);
    }

    /**
     * One answer for each claim of the reading, in its order. The day of the text says what edition decides; a text without one is
     * held to the newest.
     *
     * @param references the series to hold them to
     * @param chosen pairings that an editor chose; the others are suggested
     */
    public List<ClaimVerdict> check(Reading reading, List<Series> references, Map<Claim, Pairing> chosen) {
        List<Column> columns = Column.of(references, units);
        var sentences = new Sentences(reading.text());
        List<Statement> statements = reading.claims().stream()
                .map(claim -> sentences.around(claim, reading.publishedOn()))
                .toList();
        var times = new UncountedTimes(reading);
        Map<Claim, Remark> remarks = consistency.remarks(reading, sentences, statements);
        return statements.stream()
                .map(statement -> check(statement, times, columns, Optional.ofNullable(chosen.get(statement.claim())))
                        .with(Optional.ofNullable(remarks.get(statement.claim()))
                                .map(Remark::finding)))
                .toList();
    }

    private ClaimVerdict check(
            Statement statement, UncountedTimes times, List<Column> columns, Optional<Pairing> chosen) {
        Optional<Finding> unheld = Unheld.byModality(statement.claim()).or(() -> Unheld.ofThePast(statement));
        if (unheld.isPresent()) {
            return answer(statement, Optional.empty(), unheld.get());
        }
        List<Candidate> candidates = chosen.map(pairing -> pairer.chosen(statement, pairing, columns))
                .orElseGet(() -> pairer.candidates(statement, columns));
        String untimed = times.unsaid(statement).orElse("");
        List<Judgement> judgements = judgements(statement, candidates, columns).stream()
                .map(judgement -> unrefuted(judgement, untimed, DATING))
                .toList();
        Optional<Pairing> pairing =
                chosen.or(() -> candidates.stream().findFirst().map(Candidate::pairing));
        return judgements.isEmpty()
                ? answer(statement, chosen, Unheld.withoutReference(statement.claim()))
                : answer(statement, pairing, new Decider(statement, judgements).decide());
    }

    private List<Judgement> judgements(Statement statement, List<Candidate> candidates, List<Column> columns) {
        List<Column> library = candidates.stream().map(Candidate::column).toList();
        return candidates.stream()
                .flatMap(candidate -> comparer
                        .compare(new Question(statement, candidate.entities(), candidate.column(), library, columns))
                        .map(judgement -> StatedScope.against(statement, judgement))
                        .map(judgement -> judgement.isRefuted()
                                ? unrefuted(judgement, pairer.unsaid(statement, candidate), CHOOSING)
                                : judgement)
                        .stream())
                .toList();
    }

    /** A figure taken for want of a name cannot refute, unless its digits show that it is meant: the text may speak of another. */
    private static Judgement unrefuted(Judgement judgement, String unsaid, String remedy) {
        boolean surely =
                judgement.reason() == Reason.PERIOD_DIFFERS || judgement.flags().contains(Flag.UNIT_SUSPECT);
        return judgement.isRefuted() && !surely && !unsaid.isEmpty()
                ? judgement
                        .but(
                                Verdict.NOT_ENOUGH_EVIDENCE,
                                Reason.NO_REFERENCE,
                                "The text does not say %s.".formatted(unsaid))
                        .settledBy(remedy)
                : judgement;
    }

    private static ClaimVerdict answer(Statement statement, Optional<Pairing> pairing, Finding finding) {
        return new ClaimVerdict(
                statement.claim(),
                finding.verdict(),
                Set.of(),
                pairing,
                Comparer.claimed(statement.claim().assertion()),
                List.of(finding));
    }

    private static ClaimVerdict answer(Statement statement, Optional<Pairing> pairing, Decider.Decision decision) {
        return new ClaimVerdict(
                statement.claim(),
                decision.verdict(),
                decision.flags(),
                pairing,
                Comparer.claimed(statement.claim().assertion()),
                decision.findings());
    }
}

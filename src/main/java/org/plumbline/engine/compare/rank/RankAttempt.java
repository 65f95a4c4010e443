package org.plumbline.engine.compare.rank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Condition;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** One claimed place in one table. */
final class RankAttempt {

    private static final Set<String> DENY_TIES = WordFile.words(RankAttempt.class, "ranks.csv", "alone");
    private static final Set<String> KNOWN_ONLY = WordFile.words(RankAttempt.class, "ranks.csv", "known");

    /** Groups whose members no table lists. */
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:G ?\\d{1,2}|OECD|OPEC|NATO|BRICS|ASEAN|Group of|members?|peers|neighbou?rs|rivals)\\b");

    private final Question question;
    private final Assertion.Rank rank;
    private final FigureTable table;
    private final Field field;
    private final List<Row> claimed;
    private final EntityNames names;
    private final RankDoubts doubts;
    private final LoneFigures lone;
    private final RankClaim claim;
    private final Draft draft;

    RankAttempt(
            Question question, Assertion.Rank rank, Field field, List<Row> claimed, RowFinder rows, EntityNames names) {
        this.question = question;
        this.rank = rank;
        this.table = field.table();
        this.field = field;
        this.claimed = claimed;
        this.names = names;
        this.lone = new LoneFigures(rows);
        this.claim = new RankClaim(
                rank,
                says(question.statement().leading() + " " + question.claim().quote(), DENY_TIES));
        this.draft = new Draft(question.column(), table).use(claimed);
        this.doubts = new RankDoubts(field, rank, claimed, rows);
    }

    Judgement judge() {
        if (claimed.stream().anyMatch(row -> !row.hasNumber())) {
            return draft.because("%s prints no figure for %s (%s), so that it cannot be ranked."
                            .formatted(Wording.edition(table), RankWords.list(claimed), RankWords.gap(claimed)))
                    .flag(Flag.MISSING_ROWS)
                    .judged(Outcome.open(Reason.RANK_UNCERTAIN_MISSING_ROWS));
        }
        var words = new RankWords(field, rank, draft);
        words.describe(claimed.get(0));
        claimed.stream()
                .skip(1)
                .forEach(row -> draft.say("%s the %s with %s"
                        .formatted(row.name(), Numbers.ordinal(field.ranking().place(row)), Wording.cell(table, row))));
        Outcome outcome = outcome(field.ranking());
        if (claimed.size() == 1) {
            draft.allowing(Condition.of(words.condition(claimed.get(0), outcome.isSupported())));
        }
        Judgement judgement = doubted(outcome);
        return flagged(judgement);
    }

    private Outcome outcome(Ranking in) {
        for (Row row : claimed) {
            Outcome outcome = claim.in(in, row);
            if (!outcome.isSupported()) {
                return outcome;
            }
        }
        return namesThoseAhead(in) ? claim.in(in, claimed.get(0)) : Outcome.refuted(Reason.RANK_DIFFERS);
    }

    /** Whether "the largest after China" names those that stand ahead. */
    private boolean namesThoseAhead(Ranking in) {
        List<String> ahead = in.ahead(claimed.get(0)).stream()
                .map(row -> names.parts(row.name()).key())
                .toList();
        return claim.namesAhead(ahead, rank.after().stream().map(names::key).toList());
    }

    private Judgement doubted(Outcome outcome) {
        if (outcome.isRefuted()
                && field.isWhole()
                && GROUP.matcher(rank.scope() + " " + question.claim().quote()).find()) {
            return draft.because("The claim counts within a group, and the table does not say who belongs to it.")
                    .judged(Outcome.open(Reason.DEFINITION_DIFFERS));
        }
        if (says(rank.scope() + " " + withoutSpeaker(), KNOWN_ONLY)) {
            return draft.judged(outcome);
        }
        return doubts.about(outcome, question.ofOneHeading(), this::outcome)
                .map(this::doubted)
                .orElseGet(() -> draft.judged(outcome));
    }

    private Judgement doubted(RankDoubts.Doubt doubt) {
        doubt.printed().forEach(found -> draft.use(found.other(), found.printed()));
        return draft.because(doubt.words()).judged(Outcome.open(Reason.RANK_UNCERTAIN_MISSING_ROWS));
    }

    /** The sentence up to the claim's clause: "the agency reported" behind it tells nothing of the field. */
    private String withoutSpeaker() {
        String trailing = question.statement().trailing();
        int comma = trailing.indexOf(',');
        return question.statement().sentence().substring(0, question.statement().at())
                + question.claim().quote()
                + (comma < 0 ? trailing : trailing.substring(0, comma));
    }

    private static boolean says(String words, Set<String> any) {
        return Words.telling(words).stream().anyMatch(any::contains);
    }

    private Judgement flagged(Judgement judgement) {
        Judgement flagged = judgement;
        if (!field.gaps().isEmpty()) {
            flagged = flagged.noting(
                    "rows without a figure are left out: %s".formatted(RankWords.list(field.gaps())),
                    Flag.MISSING_ROWS);
        }
        List<Row> larger = field.remaindersAbove(claimed.get(0));
        if (!larger.isEmpty()) {
            flagged = flagged.noting(
                    "“%s” with %s is larger but no single entity, and is left out"
                            .formatted(larger.get(0).name(), Wording.cell(table, larger.get(0))),
                    Flag.AGGREGATE_ROW);
        }
        Optional<String> other = lone.differing(table, claimed.get(0), question.library());
        return other.isPresent() ? flagged.noting(other.get(), Flag.SOURCES_DISAGREE) : flagged;
    }
}

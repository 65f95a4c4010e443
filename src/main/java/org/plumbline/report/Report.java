package org.plumbline.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.checking.Coverage.Tally;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.report.issue.CorrectionNotice;
import org.plumbline.review.ReviewState;

/**
 * What is published about one text: counts, claims, and what was not checked. Every form of a report is made from this.
 *
 * @param format name and version of this form, for programs that read it
 * @param unchecked the numbers of the text that no claim accounts for
 * @param corrections of what earlier final reports said
 * @param number of the final report among those of the article; 0 while it has not left the house
 */
public record Report(
        String format,
        State state,
        Text text,
        Check check,
        Made made,
        Counts counts,
        List<ReportedClaim> claims,
        List<UncheckedNumber> unchecked,
        List<CorrectionNotice> corrections,
        int number) {

    public static final String FORMAT = "plumbline-report/1";

    public Report {
        claims = List.copyOf(claims);
        unchecked = List.copyOf(unchecked);
        corrections = List.copyOf(corrections);
    }

    /** Whether it may be published. */
    public enum State {
        /** something is still open */
        DRAFT,
        /** every number and every claim is approved or waived */
        FINAL
    }

    /** @param hash SHA-256 of the text in UTF-8 */
    public record Text(
            long article, String title, String outlet, String url, LocalDate publishedOn, int version, String hash) {}

    /**
     * @param rulesHash SHA-256 over the engine's vocabulary and rules
     * @param presentRules whether those are the rules in force; without that no report is final
     */
    public record Check(
            Instant at, String engineVersion, String rulesHash, int series, int figures, boolean presentRules) {

        static final Check NEVER = new Check(Instant.EPOCH, "", "", 0, 0, false);
    }

    /**
     * By whom and when the report was made, and the newest event of the log at that moment.
     *
     * @param logHead its hash, by which the log can be held to this report later
     */
    public record Made(String by, Instant at, long logEvents, String logHead) {}

    /** @param numbers of the text, as the workbench counts them */
    public record Counts(Tally numbers, int claims, Map<ReviewState, Long> states, Map<Verdict, Long> verdicts) {

        /** How many claims have this state. */
        public long in(ReviewState state) {
            return states.getOrDefault(state, 0L);
        }

        /** How many still wait for an editor or a reviewer. */
        public long unsettled() {
            return in(ReviewState.OPEN) + in(ReviewState.SUBMITTED);
        }

        public long with(Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0L);
        }
    }

    /** The same as it leaves the house. */
    public Report issuedAs(int issue) {
        return new Report(format, state, text, check, made, counts, claims, unchecked, corrections, issue);
    }

    /** What it says, whoever makes it and whenever the text was last checked. */
    public Report substance() {
        return new Report(format, state, text, null, null, counts, claims, unchecked, corrections, 0);
    }

    @JsonIgnore
    public boolean isFinal() {
        return state == State.FINAL;
    }

    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    public List<ReviewState> states() {
        return List.of(ReviewState.values());
    }
}

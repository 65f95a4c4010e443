package org.plumbline.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** The findings of claims that are held to no figure. */
final class Unheld {

    private static final Pattern ONCE = Pattern.compile(
            "(?i)\\b(?:%s)\\s+(?:\\w+\\s+){0,3}$".formatted(WordPattern.any(Unheld.class, "once.csv", "formerly")));

    private Unheld() {}

    /** Of a claim that says what may be, and not what is. */
    static Optional<Finding> byModality(Claim claim) {
        return switch (claim.modality()) {
            case ASSERTED -> Optional.empty();
            case FORECAST ->
                Optional.of(open(
                        Reason.FORECAST_NOT_CHECKABLE,
                        "It says what may or will be, and no published figure can settle that today."));
            case TARGET ->
                Optional.of(open(
                        Reason.FORECAST_NOT_CHECKABLE,
                        "It is a plan or a target, and no published figure can settle it today."));
            case HYPOTHETICAL -> Optional.of(open(Reason.NOT_CHECKABLE, "It is a supposition and asserts nothing."));
            case QUESTION -> Optional.of(open(Reason.NOT_CHECKABLE, "It is a question and asserts nothing."));
            case OPINION -> Optional.of(open(Reason.NOT_CHECKABLE, "It is an opinion, and no table settles it."));
        };
    }

    /** Of a place that somebody once had: no table says when. */
    static Optional<Finding> ofThePast(Statement statement) {
        boolean once = statement.claim().assertion() instanceof Assertion.Rank
                && ONCE.matcher(statement.leading()).find();
        return once
                ? Optional.of(open(Reason.NO_REFERENCE, "It is told of an earlier time that the text does not name."))
                : Optional.empty();
    }

    static Finding withoutReference(Claim claim) {
        if (claim.assertion() instanceof Assertion.Universal) {
            return open(
                    Reason.NOT_CHECKABLE,
                    "“" + claim.quote() + "” speaks of every case, and no loaded table counts them.");
        }
        if (claim.assertion() instanceof Assertion.Other) {
            return open(
                    Reason.NOT_CHECKABLE, "“" + claim.quote() + "” is a statement that no table of figures settles.");
        }
        return open(Reason.NO_REFERENCE, "Nothing loaded bears on “" + claim.quote() + "”.");
    }

    static Finding open(Reason reason, String text) {
        return of(Verdict.NOT_ENOUGH_EVIDENCE, reason, text);
    }

    static Finding of(Verdict verdict, Reason reason, String text) {
        return new Finding(
                        Optional.empty(),
                        verdict,
                        reason,
                        new Explanation(text, List.of()),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        true)
                .turning("");
    }
}

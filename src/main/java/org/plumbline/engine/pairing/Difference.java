package org.plumbline.engine.pairing;

import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** Tells an amount by which one thing exceeds another, which no column prints. Its words stand in {@code differences.csv}. */
public final class Difference {

    private static final String MORE = WordPattern.any(Difference.class, "differences.csv", "than");

    /** "0.3 degrees warmer than the year before" is no temperature, "32,300 fewer" no number of visitors. */
    private static final Pattern THAN =
            Pattern.compile("(?i)^ (?:" + MORE + ")\\b(?:[^.;]{0,60}?\\bthan\\b|(?=\\s*(?:[.;,]|$)))");

    /** "outlive men by almost five years" */
    private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|difference of|gap of|margin of|lead of) (?:(?:"
            + WordPattern.any(Difference.class, "differences.csv", "about") + ") )?$");

    /** "460 more prisoners than places" */
    private static final Pattern MORE_OF = Pattern.compile("(?i)\\d (?:more|fewer|less) ");

    /** "A 20-million-barrel cut", "the 7,400-tonne increase" */
    private static final Pattern CHANGE =
            Pattern.compile("(?i)^[ -](?:" + WordPattern.any(Difference.class, "differences.csv", "change") + ")\\b");

    private static final Pattern THAN_OTHERS = Pattern.compile("(?i)^[^.;,]{0,40}?\\bthan\\b");

    private Difference() {}

    static boolean is(Statement statement) {
        return statement.claim().assertion() instanceof Assertion.Value value
                && (isBy(statement.leading()) && !isBelowZero(value)
                        || CHANGE.matcher(statement.trailing()).find()
                        || THAN.matcher(statement.trailing()).find()
                        || MORE_OF.matcher(statement.claim().quote()).find()
                                && THAN_OTHERS.matcher(statement.trailing()).find());
    }

    /** Whether the words before an amount make it a distance: "cut output by about". */
    public static boolean isBy(String before) {
        return BY.matcher(before).find();
    }

    /** "Moved by -0.2 percent" tells the rate itself. */
    private static boolean isBelowZero(Assertion.Value value) {
        return value.amount().value().filter(number -> number.signum() < 0).isPresent();
    }
}

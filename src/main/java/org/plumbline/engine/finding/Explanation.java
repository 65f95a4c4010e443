package org.plumbline.engine.finding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a verdict came about, for a reader with a pocket calculator.
 *
 * @param text one to three plain sentences: "3,800,000 t is the 5th largest of 15 published figures, after China 44,000,000 …"
 * @param steps the same as data, in order
 */
public record Explanation(String text, List<Step> steps) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<![A-Z])[.] ");

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The first sentence; a full stop within an abbreviation such as "U.S." does not end it. */
    public String firstSentence() {
        var end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start() + 1) : text;
    }

    /**
     * One step of the arithmetic.
     *
     * @param label what is worked out: "share of the world total"
     * @param formula with the numbers in it: "21,000,000 / 91,000,000"
     * @param result "23.1 %"
     */
    public record Step(String label, String formula, String result) {}
}

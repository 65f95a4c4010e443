package org.plumbline.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a verdict came about, for a reader with a pocket calculator.
 *
 * @param text one to three plain sentences: "3,800,000 t is the 5th largest of 15 published figures, after China 44,000,000 …"
 * @param steps the same as data, in order
 * @param change what would change the verdict: "A figure that is 12,500 to 13,500 would bear it out."
 */
public record Explanation(String text, List<Step> steps, String change) {

    /** A quotation or a bracket, within which no sentence ends, or a full stop that ends one and not an abbreviation in a name. */
    private static final Pattern END = Pattern.compile(
            "“[^”]*+”|\\((?:[^()]++|\\([^()]*+\\))*+\\)|(?<end>(?<!(?<!°)\\b(?:\\p{Lu}|Rep|Dem|St|Fed|Is|No))[.] )");

    public Explanation {
        steps = List.copyOf(steps);
        change = change == null ? "" : change; // explanations stored by earlier engines have none
    }

    public Explanation(String text, List<Step> steps) {
        this(text, steps, "");
    }

    /** The text, and what would change the verdict. */
    public String whole() {
        return change.isEmpty() ? text : text + " " + change;
    }

    Explanation changing(String sentence) {
        return new Explanation(text, steps, sentence);
    }

    /** The text in its sentences, so that a page can show each in a line of its own. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (end.group("end") != null) {
                sentences.add(text.substring(start, end.end() - 1));
                start = end.end();
            }
        }
        sentences.add(text.substring(start));
        return sentences;
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

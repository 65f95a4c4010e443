package org.plumbline.engine.finding;

import java.util.List;

/**
 * How a verdict came about, for a reader with a pocket calculator.
 *
 * @param text one to three plain sentences: "3,800,000 t is the 5th largest of 15 published figures, after China 44,000,000 …"
 * @param steps the same as data, in order
 */
public record Explanation(String text, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
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

package org.plumbline.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Explanation.Step;

/**
 * What there is to tell of a claim and its figures; two sentences at most come of it, and all of it as steps.
 *
 * <p>The first sentence says what is printed and what is worked out of it, the second holds the claim to it. Where something else
 * decides, an older edition or another reading, the second says that, and the claim's words go to the end of the first. One remark
 * that decides nothing follows the second as a clause; the others stand among the steps alone.
 *
 * @param found clauses of what is printed and worked out: "Grain in figures 2025 (Grain Board) prints 1,230 tonnes for Arden"
 * @param beside the claim's amount in a clause behind the figures: "where the claim says “33 million tonnes”"; "" where it has none
 * @param weighed the sentence that holds the claim to the figures; "" where the first says it all
 * @param because the sentence that decides instead; "" where nothing does
 * @param remarks clauses on what decides nothing: "another source prints otherwise: …"
 * @param steps the arithmetic
 */
public record Story(
        List<String> found, String beside, String weighed, String because, List<String> remarks, List<Step> steps) {

    public Story {
        found = List.copyOf(found);
        remarks = List.copyOf(remarks);
        steps = List.copyOf(steps);
    }

    /** What is printed and worked out, without a full stop. */
    public String figures() {
        return String.join(", ", found);
    }

    /** The same where something else decides. */
    public Story deciding(String sentence) {
        return new Story(found, beside, weighed, sentence, remarks, steps);
    }

    /** The same with what is worth a remark. */
    public Story noting(String clause) {
        var more = new ArrayList<>(remarks);
        more.add(clause);
        return new Story(found, beside, weighed, because, more, steps);
    }

    public Explanation told() {
        return new Explanation((first() + " " + second()).strip(), steps());
    }

    private String first() {
        String claim = because.isEmpty() || beside.isEmpty() || isQuoted() ? "" : ", " + beside;
        return found.isEmpty() ? "" : sentence(capital(figures() + claim));
    }

    /** Whether what decides quotes the claim itself. */
    private boolean isQuoted() {
        int quote = beside.indexOf('“');
        return quote >= 0 && because.contains(beside.substring(quote));
    }

    private String second() {
        if (!because.isEmpty()) {
            return sentence(capital(because));
        }
        if (remarks.isEmpty()) {
            return weighed;
        }
        return weighed.isEmpty()
                ? sentence(capital(remarks.get(0)))
                : sentence(withoutStop(weighed) + ", though " + remarks.get(0));
    }

    /** The arithmetic, what the claim comes to by it, and every remark. */
    public List<Step> steps() {
        var all = new ArrayList<>(steps);
        if (!weighed.isEmpty() && !because.isEmpty()) {
            all.add(new Step("the claim", weighed, ""));
        }
        remarks.forEach(remark -> all.add(new Step("besides", sentence(capital(remark)), "")));
        return all;
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith(".”") ? words : words + ".";
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String capital(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }
}

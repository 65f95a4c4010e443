package org.plumbline.engine.pairing.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Claim;

/**
 * A claim in its place: what its words alone do not say stands in its sentence, or before it. What every series is held to is
 * worked out once.
 */
public final class Statement {

    private static final Pattern FOLLOWING = Pattern.compile(
            "^ ((?!(?:with|from|in|on|than|against|compared|after|and|but|while|as|at|for|by|to|or|up|down)\\b)[a-z]+(?: [a-z]+)?)");

    private static final Pattern NEXT_CLAUSE =
            Pattern.compile("(?i)(?:;|,? (?:while|whereas|whilst|but)\\b|, (?:and|against)\\b)(?=[^;]*\\d)");

    private static final Pattern OF_OUTPUT = Pattern.compile(
            "(?i)(?<=%|percent|per cent) of (?:the |its |their |[\\p{L}-]+['’]s )?(?:GDP|gross domestic product|economic output|national income)\\b");

    private static final int LEADING = 30;
    private static final int BEGINNING = 300;
    private static final int SHORTLY = 700;

    private final Claim claim;
    private final String sentence;
    private final String text;
    private final int from;
    private final Optional<LocalDate> publishedOn;
    private final String near;
    private final String own;
    private final boolean ofOutput;

    /**
     * @param sentence the sentence it stands in
     * @param text the whole of it
     * @param from where the sentence begins in the text
     * @param publishedOn the day of the article
     */
    public Statement(Claim claim, String sentence, String text, int from, Optional<LocalDate> publishedOn) {
        this.claim = claim;
        this.sentence = sentence;
        this.text = text;
        this.from = from;
        this.publishedOn = publishedOn;
        this.near = near(claim) + " " + following();
        this.own = withoutNextClause();
        this.ofOutput = OF_OUTPUT.matcher(claim.quote() + trailing()).find();
    }

    public Claim claim() {
        return claim;
    }

    public String sentence() {
        return sentence;
    }

    /** Where the sentence begins in its text. */
    public int from() {
        return from;
    }

    public Optional<LocalDate> publishedOn() {
        return publishedOn;
    }

    /** Whether the claim is in per cent of the economy's output: "2.4% of gross domestic product". */
    public boolean isOfOutput() {
        return ofOutput;
    }

    /** Where the claim begins in the sentence. */
    public int at() {
        return Math.min(sentence.length(), Math.max(0, claim.span().start() - from));
    }

    /** The last words of the sentence before the claim: "Russia alone holds" before "third place". */
    public String leading() {
        return sentence.substring(Math.max(0, at() - LEADING), at());
    }

    /** The sentence before, within the same paragraph. */
    public String sentenceBefore() {
        String near = paragraphBefore().stripTrailing();
        int end = Math.max(near.lastIndexOf(". ", Math.max(0, near.length() - 2)), near.lastIndexOf("? "));
        return near.substring(end + 1);
    }

    /** What stands before the sentence in its paragraph, if that is not long. */
    public String paragraphBefore() {
        String shortly = shortly(0);
        return shortly.substring(shortly.lastIndexOf('\n') + 1);
    }

    /** The last line above the sentence that is not empty, or what stands before it in its own. */
    public String lineBefore() {
        String shortly = shortly(0).stripTrailing();
        return shortly.substring(shortly.lastIndexOf('\n') + 1);
    }

    /** What the article is about, where the sentence does not say: its beginning, and what stands shortly before the sentence. */
    public String earlier() {
        int cut = Math.min(BEGINNING, from);
        return text.substring(0, cut) + " " + shortly(cut);
    }

    /** What stands before the sentence, from a place on, if that is not far. */
    private String shortly(int since) {
        return text.substring(Math.max(since, from - SHORTLY), from);
    }

    /** What the reader found the claim to be about, and the claim's own words. */
    public String near() {
        return near;
    }

    /** The same without the words behind the claim. */
    public static String near(Claim claim) {
        return claim.topic().subject() + " " + claim.topic().measure() + " " + claim.quote();
    }

    /** What stands behind the claim in its sentence. */
    public String trailing() {
        return sentence.substring(
                Math.min(sentence.length(), at() + claim.quote().length()));
    }

    /** The sentence without a clause behind the claim that has a figure of its own: "while imports were worth 6.12 billion". */
    public String own() {
        return own;
    }

    private String withoutNextClause() {
        Matcher next = NEXT_CLAUSE.matcher(trailing());
        return next.find()
                ? sentence.substring(0, sentence.length() - trailing().length() + next.start())
                : sentence;
    }

    /** The noun that may stand right behind an amount: "registered unemployed" behind "88,700". */
    private String following() {
        Matcher words = FOLLOWING.matcher(trailing());
        return words.find() ? words.group(1) : "";
    }
}

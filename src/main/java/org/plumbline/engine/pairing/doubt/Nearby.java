package org.plumbline.engine.pairing.doubt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.pairing.statement.Statement;

/** The words about a claim that tell of what it speaks: its own, some before it and a few behind. */
final class Nearby {

    private static final int BEFORE = 110;
    private static final int BEHIND = 30;
    private static final int AROUND = 120;

    private static final Pattern BREAK = Pattern.compile("^.*[;:]", Pattern.DOTALL);

    private static final Pattern NEXT = Pattern.compile("[,;:.(—–\\n]|\\b(?:and|while|but|from|compared|than)\\b");

    private Nearby() {}

    static String words(Statement statement) {
        return before(statement) + statement.claim().quote() + behind(statement);
    }

    /** The part of the sentence that the claim stands in, which may be endless. */
    static String around(Statement statement) {
        String sentence = statement.sentence();
        int from = sentence.lastIndexOf(' ', Math.max(0, statement.at() - AROUND)) + 1;
        int end = statement.at() + statement.claim().quote().length() + AROUND;
        int to = end < sentence.length() ? sentence.lastIndexOf(' ', end) : sentence.length();
        return sentence.substring(from, Math.max(from, to));
    }

    static String before(Statement statement) {
        String sentence = statement.sentence();
        int at = statement.at();
        int from = at > BEFORE ? sentence.indexOf(' ', at - BEFORE) + 1 : 0;
        return BREAK.matcher(sentence.substring(Math.min(from, at), at)).replaceFirst("");
    }

    private static String behind(Statement statement) {
        String sentence = statement.sentence();
        int from = Math.min(
                sentence.length(), statement.at() + statement.claim().quote().length());
        boolean cut = sentence.length() > from + BEHIND;
        String few = sentence.substring(
                from, cut ? Math.max(from, sentence.lastIndexOf(' ', from + BEHIND) + 1) : sentence.length());
        Matcher next = NEXT.matcher(few);
        return next.find() ? few.substring(0, next.start()) : few;
    }
}

package org.plumbline.engine.pairing.doubt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.pairing.statement.Statement;

/** The words about a claim that tell of what it speaks: its own, some before it and a few behind. */
final class Nearby {

    private static final int BEFORE = 110;
    private static final int BEHIND = 30;

    private static final Pattern BREAK = Pattern.compile("^.*[;:]", Pattern.DOTALL);

    private static final Pattern NEXT = Pattern.compile("[,;:.(—–\\n]|\\b(?:and|while|but|from|compared|than)\\b");

    private Nearby() {}

    static String words(Statement statement) {
        return before(statement) + statement.claim().quote() + behind(statement);
    }

    static String before(Statement statement) {
        String all = statement.sentence().substring(0, statement.at());
        int from = all.length() > BEFORE ? all.indexOf(' ', all.length() - BEFORE) + 1 : 0;
        return BREAK.matcher(all.substring(from)).replaceFirst("");
    }

    private static String behind(Statement statement) {
        String all = statement.trailing();
        String few = all.length() > BEHIND ? all.substring(0, all.lastIndexOf(' ', BEHIND) + 1) : all;
        Matcher next = NEXT.matcher(few);
        return next.find() ? few.substring(0, next.start()) : few;
    }
}

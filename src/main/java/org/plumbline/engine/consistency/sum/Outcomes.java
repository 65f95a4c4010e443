package org.plumbline.engine.consistency.sum;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.word.WordPattern;

/** What became of each part of a whole: "31 passed, nine failed and eight were given more time" counts nobody twice. */
final class Outcomes {

    private static final int REACH = 40;

    private static final String HELPING = "(?:(?:were|was|are|is|have|had|has|been|still|later|then) )*";

    /** An end to which a case comes once. */
    private static final Pattern END =
            Pattern.compile("^ " + HELPING + "(" + WordPattern.any(Outcomes.class, "outcomes.csv", "end") + ")\\b");

    /** What happened to a part, told by any verb of the past. */
    private static final Pattern EVENT = Pattern.compile("^ " + HELPING + "(?!also\\b)\\p{Ll}+(?:ed|en|wn|ven)\\b");

    private Outcomes() {}

    /** Whether two of the parts come to different ends, and to each of the others something happened too. */
    static boolean excludeEachOther(Passage passage, List<Mention> parts) {
        List<String> told =
                parts.stream().map(part -> passage.after(part, REACH)).toList();
        long ends = told.stream()
                .map(END::matcher)
                .filter(Matcher::find)
                .map(end -> end.group(1))
                .distinct()
                .count();
        return ends > 1
                && told.stream()
                        .allMatch(words -> END.matcher(words).find()
                                || EVENT.matcher(words).find());
    }
}

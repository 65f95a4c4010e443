package org.plumbline.engine.pairing.fit;

import java.util.regex.Pattern;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** "A deficit of 2.4% of gross domestic product": what the per cent are of is a unit, and not what is measured. */
final class PercentOf {

    private static final Pattern NAME = WordPattern.of(PercentOf.class, "terms.csv", "output");

    private static final Pattern OF_BASE = WordPattern.of(PercentOf.class, "terms.csv", "of-output");

    private PercentOf() {}

    /** A topic's words; none where they are only what the per cent are of. */
    static String withoutBase(Statement statement, String topic) {
        return statement.isOfOutput() ? NAME.matcher(topic).replaceAll("") : topic;
    }

    /** What stands near a claim; what the per cent are of only for a heading that names it. */
    static String near(Statement statement, String heading) {
        return statement.isOfOutput() && !OF_BASE.matcher(heading).find()
                ? NAME.matcher(statement.near()).replaceAll("")
                : statement.near();
    }
}

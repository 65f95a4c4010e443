package org.plumbline.engine.pairing.row;

import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Told;
import org.plumbline.engine.pairing.word.WordPattern;

/** Tells of a statement whether it speaks of all together, of each, or of those that nobody lists, by the words of {@code wholes.csv}. */
final class Wholes {

    private static final Told WORLDWIDE = new Told(WordPattern.of(Wholes.class, "wholes.csv", "worldwide"));

    private static final Told WORLD = new Told(WordPattern.of(Wholes.class, "wholes.csv", "all"));

    /** What is said of every one is not said of all together. */
    private static final Told EACH = new Told(Pattern.compile("(?i)\\b(?:%s) (?:%s)\\b"
            .formatted(
                    WordPattern.any(Wholes.class, "wholes.csv", "each"),
                    WordPattern.any(Wholes.class, "wholes.csv", "one"))));

    /** "More than half of the republic's 18,320 hospital beds are in the capital": the amount is the whole. */
    private static final Pattern WHOLE_OF =
            Pattern.compile("(?i)(?:\\b(?:%s)|%%) of (?:the |its |their |all )?(?:[\\p{L}-]+['’]s )?$"
                    .formatted(WordPattern.any(Wholes.class, "wholes.csv", "part")));

    /** "Of 3.26 million visits almost half were to the gallery" */
    private static final Pattern OF_WHOLE = Pattern.compile("(?:^|[,;:] )[Oo]f (?:the |its |all |some |about )?$");

    private static final Pattern OF_PART =
            Pattern.compile("(?i)(?:\\b(?:%s)\\b|%%)".formatted(WordPattern.any(Wholes.class, "wholes.csv", "part")));

    private static final Told REMAINDER = new Told(WordPattern.of(Wholes.class, "wholes.csv", "remainder"));

    /** "All the other miners together came to 60,000 tonnes": not those that are named. */
    private static final Pattern OTHERS = WordPattern.of(Wholes.class, "wholes.csv", "others");

    private static final Told HOME = new Told(WordPattern.of(Wholes.class, "wholes.csv", "home"));

    private Wholes() {}

    /** Whether the words before an amount say that it is of all but those that are named. */
    static boolean isOfOthers(Statement statement) {
        String before = statement.sentence().substring(0, statement.at());
        return statement.claim().assertion() instanceof Assertion.Value
                && OTHERS.matcher(before).find();
    }

    static boolean isWorldwide(Statement statement) {
        return WORLDWIDE.isIn(statement.sentence());
    }

    /** "The world total", "23 million tonnes worldwide", where the sentence names nobody else. */
    static boolean isOfWorld(Statement statement, boolean here) {
        Assertion assertion = statement.claim().assertion();
        boolean amount = assertion instanceof Assertion.Value || assertion instanceof Assertion.Change;
        return amount && (WORLDWIDE.isIn(statement.claim().quote()) || !here && WORLD.isIn(statement.sentence()));
    }

    /** Whether an amount is that of which a part stands before or behind it. */
    static boolean isWholeOfPart(Statement statement) {
        return statement.claim().assertion() instanceof Assertion.Value
                && statement.claim().topic().entities().isEmpty()
                && (WHOLE_OF.matcher(statement.leading()).find() || isOfWhole(statement));
    }

    private static boolean isOfWhole(Statement statement) {
        return OF_WHOLE.matcher(statement.leading()).find()
                && OF_PART.matcher(statement.trailing()).find();
    }

    static boolean isOfEach(Statement statement) {
        return EACH.isIn(statement.sentence());
    }

    static boolean isOfRemainder(Statement statement) {
        return REMAINDER.isIn(statement.sentence());
    }

    /** "The country's reserves", without its name. */
    static boolean isAtHome(Statement statement) {
        return HOME.isIn(statement.sentence());
    }
}

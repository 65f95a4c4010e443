package org.plumbline.engine.pairing.statement;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.WordFile;

/** An amount that a text says is one person's: "each inhabitant used 128 litres a day" beside "litres per person per day". */
public final class PerPerson {

    private static final String HEADS = "/count:";

    /** "each inhabitant", and "A Westmark resident gets through"; but "a resident said" tells of all. */
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:\\b(?:%1$s) (?:[\\p{L}-]+ )?(?:%2$s)\\b|^(?:%3$s) (?:[\\p{L}-]+ )?(?:%2$s)\\b(?! (?:%4$s)\\b))"
                    .formatted(words("before"), words("noun"), words("opening"), words("speaking")));

    /** What a table may call one of them: "kilograms per inhabitant", and per household is another thing. */
    private static final Set<String> PERSONS = WordFile.words(PerPerson.class, "heads.csv", "noun");

    private PerPerson() {}

    /** The unit of an amount as that of each person; empty where the table has no such unit or the text does not say so. */
    public static Optional<Unit> unit(Statement statement, Unit said, Unit printed) {
        String dimension = printed.dimension();
        int heads = dimension.indexOf(HEADS);
        boolean same = heads >= 0
                && PERSONS.contains(head(dimension, heads))
                && !said.dimension().contains(HEADS)
                && said.dimension().equals(dimension.substring(0, heads) + behind(dimension, heads));
        return same && SAID.matcher(statement.sentence()).find()
                ? Optional.of(new Unit(said.name() + " each", dimension, said.factor()))
                : Optional.empty();
    }

    private static String words(String group) {
        return WordPattern.any(PerPerson.class, "heads.csv", group);
    }

    /** "people" of "volume/count:people/time" */
    private static String head(String dimension, int heads) {
        String name = dimension.substring(heads + HEADS.length());
        int next = name.indexOf('/');
        return next < 0 ? name : name.substring(0, next);
    }

    /** "/time" of "volume/count:people/time" */
    private static String behind(String dimension, int heads) {
        int next = dimension.indexOf('/', heads + 1);
        return next < 0 ? "" : dimension.substring(next);
    }
}

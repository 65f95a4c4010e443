package org.plumbline.engine.pairing.doubt;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** "The six countries hold 80 percent", "Norway and other members pump 40 percent": more than those whose rows were found. */
final class Several implements Doubt {

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?<!one of )(?<!one of the )(?<!among )(?<!among the )\\b(%s|\\d{1,2})(?: (?:other|main|big|major|%s))* (?:%s)\\b"
                    .formatted(
                            String.join("|", NUMBERS.keySet()),
                            WordPattern.any(Several.class, "names.csv", "most"),
                            WordPattern.any(Several.class, "names.csv", "group")));

    private static final Pattern OTHERS =
            Pattern.compile("(?i)\\b(?:%s)\\b".formatted(WordPattern.any(Several.class, "names.csv", "other")));

    private final EntityNames names;

    Several(EntityNames names) {
        this.names = names;
    }

    private static Map<String, Integer> numbers() {
        var spell = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        return IntStream.rangeClosed(2, 20).boxed().collect(Collectors.toMap(spell::format, number -> number));
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        Assertion assertion = statement.claim().assertion();
        boolean together = assertion instanceof Assertion.Share || assertion instanceof Assertion.Value;
        boolean named = entities.stream().anyMatch(entity -> !names.isWorld(names.key(entity)));
        return together && named ? group(statement, entities.size()) : Optional.empty();
    }

    private static Optional<String> group(Statement statement, int rows) {
        String before = Nearby.before(statement);
        Matcher group = GROUP.matcher(before);
        if (group.find() && number(group.group(1)) != rows) {
            return Optional.of("which “%s” are meant".formatted(group.group()));
        }
        return OTHERS.matcher(before).find() ? Optional.of("who the others are of whom it speaks") : Optional.empty();
    }

    private static int number(String words) {
        Integer spelled = NUMBERS.get(words.toLowerCase(Locale.ROOT));
        return spelled == null ? Integer.parseInt(words) : spelled;
    }
}

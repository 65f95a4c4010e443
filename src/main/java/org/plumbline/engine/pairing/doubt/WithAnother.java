package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;

/** "Wind and solar capacity reached 1,050 gigawatts": two matters together, of which the table has one. */
final class WithAnother implements Doubt {

    private static final String AND = " (?:and|&|\\+|or) ";

    private static final Pattern JOINED = Pattern.compile(AND);

    private final Measures measures;
    private final EntityNames names;

    WithAnother(Measures measures, EntityNames names) {
        this.measures = measures;
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        String near = Nearby.words(statement);
        return JOINED.matcher(near).find() ? of(near, column) : Optional.empty();
    }

    private Optional<String> of(String near, Column column) {
        String heading = OtherMeasure.heading(column);
        String any = Words.telling(column.subject()).stream()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (any.isEmpty()) {
            return Optional.empty();
        }
        Matcher pair = Pattern.compile(
                        "(?i)\\b(?:(\\p{L}+)" + AND + "(?:" + any + ")s?|(?:" + any + ")s?" + AND + "(\\p{L}+))\\b")
                .matcher(near);
        while (pair.find()) {
            String other = pair.group(1) == null ? pair.group(2) : pair.group(1);
            if (isMatter(other, heading)) {
                return Optional.of("how much of “%s” is of either".formatted(pair.group()));
            }
        }
        return Optional.empty();
    }

    private boolean isMatter(String word, String heading) {
        return !Words.telling(word).isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && !heading.contains(word)
                && !measures.anyMeant(word)
                && !names.isPlace(word);
    }
}

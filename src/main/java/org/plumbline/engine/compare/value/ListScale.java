package org.plumbline.engine.compare.value;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.WordFile;

/** The scale that the head of a list gives its bare numbers: "Reserves, in million tonnes: China 44, Brazil 21". */
final class ListScale {

    private static final Map<String, Integer> ZEROS = WordFile.rows(ListScale.class, "list-scales.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

    private static final Pattern HEAD =
            Pattern.compile("(?i)\\bin (%s)s?(?: of)? [\\p{L} ]{1,30}:".formatted(String.join("|", ZEROS.keySet())));

    private ListScale() {}

    /** How many zeros a number stands for besides its own; 0 for one with a unit, or without such a head. */
    static int of(Question question, Mention amount) {
        String sentence = question.statement().sentence();
        Matcher head = HEAD.matcher(sentence.substring(0, question.statement().at()));
        return amount.unit().isOne() && head.find() ? ZEROS.get(head.group(1).toLowerCase(Locale.ROOT)) : 0;
    }
}

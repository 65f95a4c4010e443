package org.plumbline.engine.compare.value;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.word.WordPattern;

/** Whether a sentence speaks of all but a row: "producers outside Arden", "every country except the United States". */
final class Outside {

    private static final String WORDS =
            "(?iu)\\b(?:%s) (?:the )?$".formatted(WordPattern.any(Outside.class, "outside.csv", "outside"));

    private static final Pattern LEFT_OUT = Pattern.compile(WORDS);

    private Outside() {}

    /** Every time the row is named, it is left out. */
    static boolean isLeftOut(Question question, Row row) {
        return Stream.concat(Stream.of(row.name()), question.entities().stream())
                .filter(name -> !name.isBlank())
                .anyMatch(name -> isEverywhereLeftOut(question.statement().sentence(), name.strip()));
    }

    private static boolean isEverywhereLeftOut(String sentence, String name) {
        var found = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(sentence);
        boolean any = false;
        while (found.find()) {
            any = true;
            if (!LEFT_OUT.matcher(sentence.substring(0, found.start())).find()) {
                return false;
            }
        }
        return any;
    }
}

package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** "Western Australia" is not Australia, "the US Geological Survey" not the United States, and a group "led by Russia" not Russia. */
final class PartOfName implements Doubt {

    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:%s|%s)(?: the)? $"
            .formatted(
                    WordPattern.any(PartOfName.class, "names.csv", "part"),
                    WordPattern.any(PartOfName.class, "names.csv", "within")));

    /** A name that goes on; but "US GDP" does not, nor does "China On Monday". */
    private static final Pattern BEHIND = Pattern.compile("^ (?!(?:January|February|March|April|May|June|July|August"
            + "|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)"
            + "\\p{Lu}\\p{Ll}+");

    /** Two words with a capital in a row that are everywhere in a headline. */
    private static final Pattern SMALL_WORD = Pattern.compile("(?:^| )\\p{Ll}{4,}");

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        return entities.stream()
                .filter(entity -> !entity.isBlank() && !entity.equals("World"))
                .filter(entity -> isEverywherePart(statement.sentence(), entity.strip()))
                .findFirst()
                .map(entity -> "whether it speaks of %s itself; choose the row".formatted(entity.strip()));
    }

    private static boolean isEverywherePart(String sentence, String name) {
        boolean headline = !SMALL_WORD.matcher(sentence).find();
        Matcher found = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
                .matcher(sentence);
        boolean any = false;
        while (found.find()) {
            any = true;
            boolean part = BEFORE.matcher(sentence.substring(Math.max(0, found.start() - 30), found.start()))
                            .find()
                    || !headline
                            && BEHIND.matcher(sentence.substring(found.end())).find();
            if (!part) {
                return false;
            }
        }
        return any;
    }
}

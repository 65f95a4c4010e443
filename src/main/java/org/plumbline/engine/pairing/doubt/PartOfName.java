package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.SourceNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;

/** "Western Australia" is not Australia, "the US Geological Survey" not the United States, and a group "led by Russia" not Russia. */
final class PartOfName implements Doubt {

    private static final String TIME = "(?:January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    /** What a sentence has at least where a name may be part of a longer one: without it no name need be looked for. */
    private static final Pattern SIGN = Pattern.compile("(?i)\\b(?:%s|%s)\\b"
            .formatted(
                    WordPattern.any(PartOfName.class, "names.csv", "part"),
                    WordPattern.any(PartOfName.class, "names.csv", "within")));

    private static final Pattern TWO = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{Ll}");

    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:%s|%s)(?: the)? $"
            .formatted(
                    WordPattern.any(PartOfName.class, "names.csv", "part"),
                    WordPattern.any(PartOfName.class, "names.csv", "within")));

    /** A name that goes on; but "US GDP" does not, nor does "China On Monday". */
    private static final Pattern BEHIND = Pattern.compile("^ (?!" + TIME + "\\b)\\p{Lu}\\p{Ll}+");

    /** "Anglo American": a word with a capital that opens no sentence. */
    private static final Pattern LONGER = Pattern.compile("[\\p{Ll},] (?!" + TIME + "\\b)\\p{Lu}\\p{Ll}+ $");

    /** Two words with a capital in a row that are everywhere in a headline. */
    private static final Pattern SMALL_WORD = Pattern.compile("(?:^| )\\p{Ll}{4,}");

    private final EntityNames names;

    PartOfName(EntityNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        if (isOfItsPublisher(statement, column)) {
            return Optional.empty();
        }
        String around = Nearby.around(statement);
        boolean longer = SIGN.matcher(around).find() || TWO.matcher(around).find();
        List<String> places = longer ? names.placesNear(around, "") : List.of();
        return entities.stream()
                .filter(entity -> !entity.isBlank() && !entity.equals("World"))
                .filter(entity -> isEverywherePart(around, places, entity.strip()))
                .findFirst()
                .map(entity -> "whether it speaks of %s itself".formatted(entity.strip()));
    }

    /** "The Tarn Census Office corrected its figure": what the publisher has of one place only is of that place. */
    private static boolean isOfItsPublisher(Statement statement, Column column) {
        return column.latest().rows().size() == 1
                && SourceNames.isPublisherIn(statement, column.edition().source());
    }

    /** Whether a place is named in the sentence, by whatever name, and each time as part of a longer name. */
    private boolean isEverywherePart(String sentence, List<String> places, String entity) {
        String key = names.key(entity);
        Set<String> said = places.stream()
                .filter(name -> names.key(name).equals(key))
                .map(String::strip)
                .collect(Collectors.toSet());
        return !said.isEmpty() && said.stream().allMatch(name -> isPart(sentence, name));
    }

    private static boolean isPart(String sentence, String name) {
        boolean headline = !SMALL_WORD.matcher(sentence).find();
        for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
            String before = sentence.substring(Math.max(0, at - 30), at);
            String behind = sentence.substring(at + name.length());
            boolean part = BEFORE.matcher(before).find()
                    || !headline
                            && (BEHIND.matcher(behind).find()
                                    || LONGER.matcher(before).find());
            if (!part) {
                return false;
            }
        }
        return true;
    }
}

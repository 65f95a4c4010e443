package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.value.WordFile;

/** "Oil prices rose by 27 percent" is no figure of inflation, which is told of consumer prices: what stands before the noun says so. */
final class OwnWords implements Doubt {

    /**
     * @param heading a part of the measure
     * @param noun as the press has it, with the word before it
     * @param own the words that may stand there
     */
    private record Noun(String heading, Pattern noun, Set<String> own) {

        static Noun of(List<String> row) {
            var noun = Pattern.compile("(?<!['’])\\b([\\p{L}-]+) (?:" + row.get(1) + ")\\b");
            return new Noun(row.get(0), noun, Set.of(row.get(2).split("\\|")));
        }
    }

    private final List<Noun> nouns = WordFile.rows(OwnWords.class, "own-words.csv").stream()
            .map(Noun::of)
            .toList();

    /** "This inflation", "since inflation": they say nothing of what kind it is. */
    private static final Set<String> PLAIN = WordFile.words(OwnWords.class, "names.csv", "plain");

    private final EntityNames names;

    OwnWords(EntityNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        String near = Nearby.words(statement);
        return nouns.stream()
                .filter(noun -> noun.noun().matcher(near).find())
                .flatMap(noun -> of(noun, near, OtherMeasure.heading(column)).stream())
                .findFirst()
                .map(words -> "whether “%s” means the table's %s".formatted(words, column.measure()));
    }

    private Optional<String> of(Noun noun, String near, String heading) {
        return heading.contains(noun.heading()) ? foreign(noun, near, heading) : Optional.empty();
    }

    private Optional<String> foreign(Noun noun, String near, String heading) {
        Matcher found = noun.noun().matcher(near);
        while (found.find()) {
            String before = found.group(1).toLowerCase(Locale.ROOT);
            boolean own = noun.own().contains(before) || PLAIN.contains(before) || heading.contains(before);
            if (!own && !isName(found.group(1), found.start() == 0)) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    /** "German prices"; a capital at the head of a sentence makes no name. */
    private boolean isName(String word, boolean first) {
        return Character.isUpperCase(word.charAt(0)) && (!first || names.isPlace(word));
    }
}

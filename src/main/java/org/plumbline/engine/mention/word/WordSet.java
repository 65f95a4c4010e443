package org.plumbline.engine.mention.word;

import org.plumbline.engine.value.WordFile;

/** Some words of which a reader asks whether a text has one of them: far cheaper to ask than each word in turn. Immutable. */
public final class WordSet {

    private final WordMap<Boolean> words = new WordMap<>();

    private WordSet() {}

    /** @param words in lower case, as {@code Token.lower()} has them */
    public static WordSet of(String... words) {
        var set = new WordSet();
        for (var word : words) {
            set.words.put(word, true);
        }
        return set;
    }

    /**
     * The words of one group in a vocabulary file with the columns group and word.
     *
     * @param beside the class in whose package the file stands
     * @throws IllegalStateException if there is no such file or no such group
     */
    public static WordSet read(Class<?> beside, String file, String group) {
        return of(WordFile.words(beside, file, group).toArray(String[]::new));
    }

    public boolean has(String word) {
        return words.get(word) != null;
    }
}

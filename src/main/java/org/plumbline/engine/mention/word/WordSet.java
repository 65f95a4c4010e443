package org.plumbline.engine.mention.word;

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

    public boolean has(String word) {
        return words.get(word) != null;
    }
}

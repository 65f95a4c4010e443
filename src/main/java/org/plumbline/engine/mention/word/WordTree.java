package org.plumbline.engine.mention.word;

import java.util.function.Supplier;

/**
 * A dictionary of phrases as a tree of words. This is one place in it: where it leads with another word, and what the phrase
 * means that ends here. Asked of every word of every text, so that "nowhere" costs one look: the places of words are kept
 * three quarters empty.
 *
 * @param <V> what a phrase means
 */
public final class WordTree<V> {

    private static final int SPARSE = 4;

    private int[] words = new int[SPARSE];
    private WordTree<V>[] branches = branches(SPARSE);
    private int size;
    private V meaning;

    /** Where a word leads from here; null for nowhere. */
    public WordTree<V> next(Word word) {
        return word.index() == 0 ? null : branches[slot(word.index())];
    }

    /** Where a word leads from here, which is planted if it led nowhere. */
    public WordTree<V> grow(Word word) {
        var known = next(word);
        return known == null ? put(word.index(), new WordTree<>()) : known;
    }

    /** What the phrase means that ends here; null if none does. */
    public V meaning() {
        return meaning;
    }

    /** What the phrase means that ends here, which is made up for it if none did. */
    public V meaning(Supplier<V> made) {
        meaning = meaning == null ? made.get() : meaning;
        return meaning;
    }

    private WordTree<V> put(int word, WordTree<V> branch) {
        if (++size * SPARSE > words.length) {
            spread();
        }
        int slot = slot(word);
        words[slot] = word;
        branches[slot] = branch;
        return branch;
    }

    /** Where a word stands, or the empty place where it would. */
    private int slot(int word) {
        int slot = word & words.length - 1;
        while (words[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private void spread() {
        int[] oldWords = words;
        WordTree<V>[] oldBranches = branches;
        words = new int[oldWords.length * 2];
        branches = branches(words.length);
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                branches[slot] = oldBranches[i];
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> WordTree<V>[] branches(int length) {
        return new WordTree[length];
    }
}

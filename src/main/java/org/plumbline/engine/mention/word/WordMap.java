package org.plumbline.engine.mention.word;

/**
 * What words mean, for a question that is asked of every word of every text. Nearly every answer is "nothing", so the table is
 * kept three quarters empty: then that answer costs one look.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {

    private static final int SPARSE = 4;

    private String[] words = new String[SPARSE];
    private Object[] values = new Object[SPARSE];
    private int size;

    /** What a word means; null for nothing. */
    @SuppressWarnings("unchecked")
    public V get(String word) {
        return (V) values[slot(word)];
    }

    /** Gives a word a meaning in place of any it had. */
    public V put(String word, V meaning) {
        if (get(word) == null && ++size * SPARSE > words.length) {
            grow();
        }
        int slot = slot(word);
        words[slot] = word;
        values[slot] = meaning;
        return meaning;
    }

    /** Where a word stands, or the empty place where it would. */
    private int slot(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 16) & words.length - 1;
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private void grow() {
        String[] oldWords = words;
        Object[] oldValues = values;
        words = new String[oldWords.length * 2];
        values = new Object[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                values[slot] = oldValues[i];
            }
        }
    }
}

package org.plumbline.engine.mention.word;

import java.util.Locale;

/**
 * The words met so far, so that a spelling is looked up and put into lower case once.
 *
 * <p>A table of fixed size with two places for each spelling, in which a new one takes the place of the older. Threads may share it without a lock: a
 * word is immutable, and a lost entry is only made again.
 */
public final class Words {

    private static final int SIZE = 1 << 16;
    private static final int LONG = 32;

    /** Years and small numbers come again, longer ones seldom do. */
    private static final int LONG_NUMBER = 4;

    private static final int LONGEST_PREFIX = 4;

    private final Vocabulary vocabulary;
    private final Word[] table = new Word[SIZE];

    public Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A number in digits. */
    public Word digits(CharSequence text, int start, int end) {
        Word known = end - start > LONG_NUMBER ? null : known(text, start, end);
        return known != null ? known : keepNumber(text.subSequence(start, end).toString());
    }

    private Word keepNumber(String digits) {
        Word word = vocabulary.digits(digits);
        return digits.length() > LONG_NUMBER ? word : keep(word);
    }

    /** The word of a phrase that texts will be searched for, known as such from now on. */
    public Word learn(String text) {
        vocabulary.learn(plain(text));
        Word word = Signs.isDigit(text.charAt(0)) ? vocabulary.digits(text) : make(text);
        int slot = slot(text, 0, text.length());
        return keep(word, isAt(text, 0, text.length(), table[slot ^ 1]) ? slot ^ 1 : slot);
    }

    public Word of(CharSequence text, int start, int end) {
        if (end - start > LONG) {
            return make(text.subSequence(start, end).toString());
        }
        Word known = known(text, start, end);
        return known != null ? known : keep(make(text.subSequence(start, end).toString()));
    }

    /** The word with this spelling, if it was met; null otherwise. */
    private Word known(CharSequence text, int start, int end) {
        int slot = slot(text, start, end);
        Word first = table[slot];
        if (isAt(text, start, end, first)) {
            return first;
        }
        Word second = table[slot ^ 1];
        return isAt(text, start, end, second) ? second : null;
    }

    /** Keeps a new word in the first of its places; what stood there moves to the second. */
    private Word keep(Word word) {
        int slot = slot(word.text(), 0, word.text().length());
        table[slot ^ 1] = table[slot];
        return keep(word, slot);
    }

    private Word keep(Word word, int slot) {
        table[slot] = word;
        return word;
    }

    private static boolean isAt(CharSequence text, int start, int end, Word known) {
        if (known == null || known.text().length() != end - start) {
            return false;
        }
        String word = known.text();
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number may follow these letters without a space: "Rs500". */
    public boolean isPrefix(CharSequence text, int start, int end) {
        return end - start <= LONGEST_PREFIX
                && vocabulary.isGluedPrefix(text.subSequence(start, end).toString());
    }

    private static int slot(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 15) & SIZE - 1;
    }

    /** Whether it is written in ASCII, with nothing to replace. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private Word make(String text) {
        return vocabulary.word(text, plain(text));
    }

    private static String plain(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Signs.isInvisible(c)) {
                plain.append(Signs.isApostrophe(c) ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}

package org.plumbline.engine.pairing.word;

import java.util.Arrays;
import java.util.List;

/** Finds words and phrases in a text, whatever their plural: "mine production" in "Mine productions of …". */
public final class Phrases {

    private static final Memo<String> FOLDED = new Memo<>(2_000, text -> " " + String.join(" ", Words.all(text)) + " ");

    private final String folded;

    public Phrases(String text) {
        folded = fold(text);
    }

    /** The phrases of a vocabulary field, separated by "|". */
    public static List<String> of(String field) {
        return Arrays.stream(field.split("\\|"))
                .filter(phrase -> !phrase.isBlank())
                .map(Phrases::fold)
                .toList();
    }

    public boolean has(String words) {
        return !words.isBlank() && folded.contains(fold(words));
    }

    public boolean anyOf(List<String> foldedPhrases) {
        return foldedPhrases.stream().anyMatch(folded::contains);
    }

    /** The number of words of the longest of some phrases that stands here; 0 for none. */
    public int longestOf(List<String> foldedPhrases) {
        return foldedPhrases.stream()
                .filter(folded::contains)
                .mapToInt(phrase -> phrase.strip().split(" ").length)
                .max()
                .orElse(0);
    }

    private static String fold(String text) {
        return FOLDED.of(text);
    }
}

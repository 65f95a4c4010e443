package org.plumbline.library.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of names as they are looked for: "Côte d’Ivoire" has cote, d and ivoire. */
final class SearchWords {

    /** No word is kept or looked for beyond this. */
    static final int LONGEST = 60;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** Each once, in the order of the text. */
    static Set<String> of(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var words = new LinkedHashSet<String>();
        for (var word : BETWEEN.split(plain)) {
            if (!word.isEmpty()) {
                words.add(cut(word));
            }
        }
        return words;
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** Where the words that begin so end: all of them are less than this. */
    static String endOf(String beginning) {
        return beginning + Character.toString(Character.MAX_CODE_POINT);
    }
}

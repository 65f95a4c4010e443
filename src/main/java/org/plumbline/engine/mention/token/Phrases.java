package org.plumbline.engine.mention.token;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.mention.word.WordTree;

/**
 * A dictionary of phrases, asked for the longest one at a place of a text. Hyphens between words count as spaces.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {

    /** A phrase found: the token behind it (before it, if it was read backwards), and what it means. */
    public record Match<V>(int next, V meaning) {}

    private final WordTree<V> words = new WordTree<>();
    /** Of phrases that differ by their capitals alone, what each spelling means. */
    private final WordTree<Map<String, V>> symbols = new WordTree<>();

    /** Adds a phrase of which upper and lower case count, unless it is known already. */
    public void addSymbol(Tokens phrase, V meaning) {
        end(symbols, phrase, 0, 1).meaning(HashMap::new).putIfAbsent(spelling(phrase, 0, phrase.size()), meaning);
    }

    /** Adds a phrase, unless it is known already. */
    public void add(Tokens phrase, V meaning) {
        end(words, phrase, 0, 1).meaning(() -> meaning);
    }

    /** Adds a phrase that is looked for from its end. */
    public void addReversed(Tokens phrase, V meaning) {
        end(words, phrase, phrase.size() - 1, -1).meaning(() -> meaning);
    }

    private static <T> WordTree<T> end(WordTree<T> root, Tokens phrase, int first, int step) {
        WordTree<T> node = root;
        for (int i = first; i >= 0 && i < phrase.size(); i += step) {
            node = phrase.isHyphen(i) ? node : node.grow(phrase.at(i).word());
        }
        return node;
    }

    private static String spelling(Tokens tokens, int first, int next) {
        String spelling = tokens.at(first).text();
        for (int i = first + 1; i < next; i++) {
            spelling = tokens.isHyphen(i)
                    ? spelling
                    : spelling + " " + tokens.at(i).text();
        }
        return spelling;
    }

    /** The longest phrase that begins at this token. */
    public Optional<Match<V>> at(Tokens tokens, int first) {
        Match<V> word = longest(tokens, first, 1);
        Match<V> symbol = longestSymbol(tokens, first);
        return Optional.ofNullable(symbol != null && (word == null || symbol.next >= word.next) ? symbol : word);
    }

    /** The longest phrase that ends at this token. */
    public Optional<Match<V>> endingAt(Tokens tokens, int last) {
        return Optional.ofNullable(longest(tokens, last, -1));
    }

    private Match<V> longest(Tokens tokens, int first, int step) {
        Match<V> best = null;
        int i = first;
        WordTree<V> node = words.next(tokens.at(i).word());
        while (node != null) {
            i += step;
            best = node.meaning() == null ? best : new Match<>(i, node.meaning());
            i += tokens.isHyphen(i) ? step : 0;
            node = node.next(tokens.at(i).word());
        }
        return best;
    }

    private Match<V> longestSymbol(Tokens tokens, int first) {
        Match<V> best = null;
        int i = first;
        WordTree<Map<String, V>> node = symbols.next(tokens.at(i).word());
        while (node != null) {
            i++;
            V meaning = node.meaning() == null ? null : node.meaning().get(spelling(tokens, first, i));
            best = meaning == null ? best : new Match<>(i, meaning);
            i += tokens.isHyphen(i) ? 1 : 0;
            node = node.next(tokens.at(i).word());
        }
        return best;
    }
}

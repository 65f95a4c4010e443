package org.plumbline.engine.mention.token;

import java.util.Optional;
import org.plumbline.engine.mention.word.WordMap;

/**
 * A dictionary of phrases, asked for the longest one at a place of a text. Hyphens between words count as spaces.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {

    /** A phrase found: the token behind it (before it, if it was read backwards), and what it means. */
    public record Match<V>(int next, V meaning) {}

    private static final class Node<V> {
        private final WordMap<Node<V>> children = new WordMap<>();
        private V meaning;
    }

    private final Node<V> symbols = new Node<>();
    private final Node<V> words = new Node<>();

    /** Adds a phrase of which upper and lower case count, unless it is known already. */
    public void addSymbol(Tokens phrase, V meaning) {
        Node<V> node = symbols;
        for (int i = 0; i < phrase.size(); i++) {
            node = phrase.isHyphen(i) ? node : child(node, phrase.at(i).text());
        }
        node.meaning = node.meaning == null ? meaning : node.meaning;
    }

    /** Adds a phrase, unless it is known already. */
    public void add(Tokens phrase, V meaning) {
        Node<V> node = words;
        for (int i = 0; i < phrase.size(); i++) {
            node = phrase.isHyphen(i) ? node : child(node, phrase.at(i).lower());
        }
        node.meaning = node.meaning == null ? meaning : node.meaning;
    }

    /** Adds a phrase that is looked for from its end. */
    public void addReversed(Tokens phrase, V meaning) {
        Node<V> node = words;
        for (int i = phrase.size() - 1; i >= 0; i--) {
            node = phrase.isHyphen(i) ? node : child(node, phrase.at(i).lower());
        }
        node.meaning = node.meaning == null ? meaning : node.meaning;
    }

    private static <V> Node<V> child(Node<V> node, String text) {
        return node.children.get(text, Node::new);
    }

    /** The longest phrase that begins at this token. */
    public Optional<Match<V>> at(Tokens tokens, int first) {
        Match<V> word = longest(words, tokens, first, 1, false);
        Match<V> symbol = longest(symbols, tokens, first, 1, true);
        return Optional.ofNullable(symbol != null && (word == null || symbol.next >= word.next) ? symbol : word);
    }

    /** The longest phrase that ends at this token. */
    public Optional<Match<V>> endingAt(Tokens tokens, int last) {
        return Optional.ofNullable(longest(words, tokens, last, -1, false));
    }

    private static <V> Match<V> longest(Node<V> root, Tokens tokens, int first, int step, boolean exactly) {
        Match<V> best = null;
        int i = first;
        Node<V> node = root.children.get(key(tokens, i, exactly));
        while (node != null) {
            i += step;
            best = node.meaning == null ? best : new Match<>(i, node.meaning);
            i += tokens.isHyphen(i) ? step : 0;
            node = node.children.get(key(tokens, i, exactly));
        }
        return best;
    }

    private static String key(Tokens tokens, int i, boolean exactly) {
        return exactly ? tokens.at(i).text() : tokens.at(i).lower();
    }
}

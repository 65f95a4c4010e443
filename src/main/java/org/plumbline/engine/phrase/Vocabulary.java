package org.plumbline.engine.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.entity.PlaceName;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.WordTree;

/**
 * All phrases of the vocabulary files and all names of places, found by their words. Immutable after construction.
 *
 * <p>A hyphen between two words counts as a space: "rare-earth" is "rare earth". A phrase written with a capital in its file
 * is met only with a capital in the text, one in capitals only in capitals, so that "us" is not the United States.
 */
public final class Vocabulary {

    private static final List<String> FILES = List.of(
            "changes.csv",
            "ranks.csv",
            "comparisons.csv",
            "measures.csv",
            "subjects.csv",
            "speakers.csv",
            "modalities.csv",
            "universals.csv",
            "furniture.csv",
            "grammar.csv");

    private final WordTree<PhraseSenses> root = new WordTree<>();
    private final Map<String, Senses> byPhrase = new HashMap<>();

    public Vocabulary(Places places, MentionFinder tokens) {
        var meanings = new HashMap<String, List<Meaning>>();
        for (var file : FILES) {
            for (var line : PhraseLine.readAll(file)) {
                line.phrases().forEach(phrase -> add(phrase, line.meaning(phrase), tokens, meanings));
            }
        }
        places.names().forEach(name -> add(name, tokens, meanings));
        meanings.forEach((phrase, all) -> byPhrase.put(phrase, new Senses(all)));
    }

    /** The first meaning of a whole phrase in this role. */
    public Optional<Meaning> of(String phrase, Role role) {
        return byPhrase.getOrDefault(phrase, Senses.NONE).in(role);
    }

    /** Whether a whole phrase has this role, whatever its capitals. */
    boolean has(String phrase, Role role) {
        return Roles.has(byPhrase.getOrDefault(phrase, Senses.NONE).roles(), role);
    }

    /** Whether a phrase begins with a word. */
    boolean begins(Token word) {
        return root.next(word.word()) != null;
    }

    /** The longest phrase that begins at a token. */
    Match longest(Tokens tokens, int from, int to) {
        var first = tokens.at(from).word();
        var node = from < to ? root.next(first) : null;
        var best = Match.NONE;
        for (int i = from + 1; node != null; i++) {
            var senses = node.meaning() == null ? Senses.NONE : node.meaning().of(first);
            best = senses.isEmpty() ? best : new Match(i, senses);
            while (isJoiningHyphen(tokens, i, to)) {
                i++;
            }
            node = i < to ? node.next(tokens.at(i).word()) : null;
        }
        return best;
    }

    private static boolean isJoiningHyphen(Tokens tokens, int i, int to) {
        if (i + 1 >= to) {
            return false;
        }
        Token hyphen = tokens.at(i);
        return hyphen.is("-")
                && tokens.at(i - 1).end() == hyphen.start()
                && hyphen.end() == tokens.at(i + 1).start();
    }

    private void add(PlaceName name, MentionFinder tokens, Map<String, List<Meaning>> meanings) {
        var meaning = new Meaning(Role.PLACE, name.place().name(), name.form().name());
        add(name.text(), meaning, tokens, meanings);
        if (name.text().indexOf('.') > 0) {
            add(name.text().replace(".", ""), meaning, tokens, meanings);
        }
    }

    private void add(String phrase, Meaning meaning, MentionFinder tokens, Map<String, List<Meaning>> meanings) {
        var node = root;
        var words = tokens.learn(phrase);
        for (int i = 0; i < words.size(); i++) {
            node = words.at(i).is("-") ? node : node.grow(words.at(i).word());
        }
        node.meaning(PhraseSenses::new).add(phrase, meaning);
        meanings.computeIfAbsent(phrase, none -> new ArrayList<>(1)).add(meaning);
    }
}

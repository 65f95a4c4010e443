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

    /** How a phrase must be written to be met. */
    private enum Case {
        ANY,
        CAPITAL,
        CAPITALS
    }

    private record Entry(Case letters, Meaning meaning) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);
        private final List<Meaning> meanings = new ArrayList<>(1);
        private boolean anyCase = true;

        private void add(Entry entry) {
            entries.add(entry);
            meanings.add(entry.meaning);
            anyCase &= entry.letters == Case.ANY;
        }
    }

    private final Node root = new Node();
    private final Map<String, List<Meaning>> byPhrase = new HashMap<>();

    public Vocabulary(Places places, MentionFinder tokens) {
        for (var file : FILES) {
            for (var line : PhraseLine.readAll(file)) {
                line.phrases().forEach(phrase -> add(phrase, line.meaning(phrase), tokens));
            }
        }
        places.names().forEach(name -> add(name, tokens));
    }

    /** The meanings of a whole phrase, whatever its capitals: "reserves". */
    public List<Meaning> of(String phrase) {
        return byPhrase.getOrDefault(phrase, List.of());
    }

    /** The first meaning of a whole phrase in this role. */
    public Optional<Meaning> of(String phrase, Role role) {
        return of(phrase).stream().filter(meaning -> meaning.role() == role).findFirst();
    }

    /** The longest phrase that begins at a token. */
    Match longest(List<Token> tokens, int from, int to) {
        var best = Match.NONE;
        var node = root;
        for (int i = from; i < to; i++) {
            if (i > from && isJoiningHyphen(tokens, i, to)) {
                continue;
            }
            node = node.next.get(tokens.get(i).lower());
            if (node == null) {
                return best;
            }
            if (!node.entries.isEmpty()) {
                best = better(best, node, tokens.get(from), i + 1);
            }
        }
        return best;
    }

    private static Match better(Match best, Node node, Token first, int end) {
        if (node.anyCase) {
            return new Match(end, node.meanings);
        }
        var meanings = new ArrayList<Meaning>(node.entries.size());
        for (var entry : node.entries) {
            if (fits(entry.letters, first.text())) {
                meanings.add(entry.meaning);
            }
        }
        return meanings.isEmpty() ? best : new Match(end, meanings);
    }

    private static boolean isJoiningHyphen(List<Token> tokens, int i, int to) {
        return i + 1 < to
                && tokens.get(i).is("-")
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    private static boolean fits(Case letters, String text) {
        return switch (letters) {
            case ANY -> true;
            case CAPITAL -> Character.isUpperCase(text.charAt(0));
            case CAPITALS -> isCapitals(text);
        };
    }

    private static Case caseOf(String written) {
        if (!Character.isUpperCase(written.charAt(0))) {
            return Case.ANY;
        }
        return isCapitals(written) && written.indexOf(' ') < 0 ? Case.CAPITALS : Case.CAPITAL;
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 1;
    }

    private void add(PlaceName name, MentionFinder tokens) {
        var meaning = new Meaning(Role.PLACE, name.place().name(), name.form().name());
        add(name.text(), meaning, tokens);
        if (name.text().indexOf('.') > 0) {
            add(name.text().replace(".", ""), meaning, tokens);
        }
    }

    private void add(String phrase, Meaning meaning, MentionFinder tokens) {
        var node = root;
        for (var token : tokens.find(phrase, Optional.empty()).tokens()) {
            if (!token.is("-")) {
                node = node.next.computeIfAbsent(token.lower(), word -> new Node());
            }
        }
        node.add(new Entry(caseOf(phrase), meaning));
        byPhrase.computeIfAbsent(phrase, words -> new ArrayList<>(1)).add(meaning);
    }
}

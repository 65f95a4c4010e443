package org.plumbline.engine.phrase;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;

/**
 * The words that a stretch of text writes with a capital in the midst of its sentences, "said that Airbus delivered": where
 * such a word opens a sentence, its capital is its own. Looked for once, when first asked.
 */
final class Capitals {

    private final Tokens tokens;
    private Set<String> words;

    Capitals(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean has(Token word) {
        if (words == null) {
            words = inSentences();
        }
        return words.contains(word.text());
    }

    private Set<String> inSentences() {
        var found = new HashSet<String>();
        for (int i = 1; i < tokens.size(); i++) {
            var before = tokens.at(i - 1);
            if (tokens.at(i).isCapitalised() && before.isWord() && !before.isCapitalised()) {
                found.add(tokens.at(i).text());
            }
        }
        return found;
    }
}

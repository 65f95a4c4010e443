package org.plumbline.engine.mention;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Phrases.Match;
import org.plumbline.engine.value.WordFile;

/** Finds how a number is qualified by the words before and behind it, from {@code hedges.csv}. */
final class HedgeReader {

    private static final int REACH = 3;

    private final Phrases<Hedge> before = new Phrases<>();
    private final Phrases<Hedge> behind = new Phrases<>();

    HedgeReader(Lexer lexer) {
        for (List<String> row : WordFile.rows(HedgeReader.class, "hedges.csv")) {
            Tokens phrase = lexer.read(row.get(0));
            if (row.get(1).equals("before")) {
                before.addReversed(phrase, Hedge.labelled(row.get(2)));
            } else {
                behind.add(phrase, Hedge.labelled(row.get(2)));
            }
        }
    }

    /**
     * @param first the first token of the amount
     * @param inner the token behind its number, before its unit
     * @param next the token behind it
     */
    Hedge read(Tokens tokens, int first, int inner, int next) {
        return behind(tokens, inner)
                .or(() -> behind(tokens, next))
                .or(() -> before(tokens, first))
                .orElse(Hedge.EXACT);
    }

    private Optional<Hedge> behind(Tokens tokens, int next) {
        int at = tokens.isHyphen(next) ? next + 1 : next;
        return behind.at(tokens, at).map(Match::meaning);
    }

    private Optional<Hedge> before(Tokens tokens, int first) {
        int at = first - 1;
        for (int steps = 0; steps < REACH; steps++) {
            Optional<Match<Hedge>> found = before.endingAt(tokens, at);
            if (found.isPresent()) {
                return found.map(Match::meaning);
            }
            if (!tokens.at(at).is("the") && !tokens.at(at).has(Role.ARTICLE) && !tokens.isHyphen(at)) {
                break;
            }
            at--;
        }
        return Optional.empty();
    }
}

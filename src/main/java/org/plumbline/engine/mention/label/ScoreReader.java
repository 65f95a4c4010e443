package org.plumbline.engine.mention.label;

import java.util.Optional;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.NounReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Finds scores of games, and how judges or board members split. */
final class ScoreReader {

    private static final int SPORT_REACH = 3;
    /** No bench or board is larger; more votes than that are a figure. */
    private static final int BENCH = 25;

    private static final WordSet BEING = WordSet.of("are", "were", "went", "go");
    private static final long BEHIND = Role.STOP.bit | Role.RELATIVE.bit;

    private ScoreReader() {}

    /** "won 3-1", "a 2-0 defeat", "6-4, 6-3" behind "won" */
    static Optional<Label> read(Tokens tokens, int i) {
        if (!isPair(tokens, i)) {
            return Optional.empty();
        }
        int next = i + 3;
        while (tokens.at(next).isSign(',') && isPair(tokens, next + 1)) {
            next += 4;
        }
        boolean split = tokens.at(next).has(Role.SPLIT) || tokens.at(i - 1).has(Role.SPLIT);
        boolean small = Years.plain(tokens.at(i), 2) >= 0 && Years.plain(tokens.at(i), 2) < BENCH;
        boolean sets = split && small || next > i + 3 && !tokens.at(next).has(Role.MAGNITUDE);
        return sets || isSport(tokens, i) || isRecord(tokens, i, next)
                ? Optional.of(new Label(i, next, Why.SCORE))
                : Optional.empty();
    }

    private static boolean isPair(Tokens tokens, int i) {
        return tokens.at(i + 1).isDash()
                && tokens.touches(i + 1)
                && tokens.touches(i + 2)
                && Years.plain(tokens.at(i), 3) >= 0
                && Years.plain(tokens.at(i + 2), 3) >= 0
                && !tokens.at(i + 3).isSign('%')
                && !tokens.isHyphen(i + 3);
    }

    /** "The Kings are 3-7 at home", "the Warriors (41-31)" */
    private static boolean isRecord(Tokens tokens, int i, int next) {
        if (tokens.at(i - 1).isSign('(')) {
            return tokens.at(next).isSign(')') && tokens.at(i - 2).isCapitalised();
        }
        boolean name = tokens.at(i - 2).isCapitalised() && NounReader.isPlural(tokens.at(i - 2));
        return BEING.has(tokens.at(i - 1).lower())
                && name
                && (!tokens.at(next).isWord() || tokens.at(next).hasAny(BEHIND));
    }

    private static boolean isSport(Tokens tokens, int i) {
        for (int at = i - SPORT_REACH; at < i + 2 * SPORT_REACH; at++) {
            if (tokens.at(at).has(Role.SPORT)) {
                return true;
            }
        }
        return false;
    }
}

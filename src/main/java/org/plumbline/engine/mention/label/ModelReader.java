package org.plumbline.engine.mention.label;

import java.util.Optional;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Finds numbers that letters make a name: "5G", "13F", "seat 14C", "4x100m", "3-for-2". */
final class ModelReader {

    private static final int FORMS = 30;
    private static final int MOST_DIGITS = 8;

    private ModelReader() {}

    static Optional<Label> read(Tokens tokens, int i) {
        if (!tokens.at(i).isDigits()) {
            return Optional.empty();
        }
        if (isDeal(tokens, i)) {
            return Optional.of(new Label(i, i + 5, Why.NAME));
        }
        if (isPadded(tokens, i)) {
            return Optional.of(new Label(i, i + 1, Why.NAME));
        }
        return isTeam(tokens, i) || isSeat(tokens, i) || isGeneration(tokens, i)
                ? Optional.of(new Label(i, i + 2, Why.NAME))
                : Optional.empty();
    }

    /** "007": nothing is counted with noughts before it. */
    private static boolean isPadded(Tokens tokens, int i) {
        String digits = tokens.at(i).text();
        return digits.length() > 2
                && digits.startsWith("00")
                && Years.plain(tokens.at(i), MOST_DIGITS) > 0
                && !tokens.touches(i);
    }

    /** Whether one capital touches the digits. */
    private static boolean isGlued(Tokens tokens, int i) {
        Token letters = tokens.at(i + 1);
        return tokens.touches(i + 1)
                && letters.isWord()
                && letters.isCapitalised()
                && letters.text().length() == 1;
    }

    /** "seat 14C" */
    private static boolean isSeat(Tokens tokens, int i) {
        return isGlued(tokens, i) && tokens.at(i - 1).hasAny(Role.NAMED.bit | Role.NAMED_CAPITAL.bit);
    }

    /** "5G", "3D", "13F" */
    private static boolean isGeneration(Tokens tokens, int i) {
        Token letters = tokens.at(i + 1);
        return isGlued(tokens, i)
                && !letters.hasAny(Role.SUFFIX.bit | Role.ORDINAL_ENDING.bit | Role.MAGNITUDE.bit)
                && "GDFHJ".indexOf(letters.text().charAt(0)) >= 0
                && !(letters.is("f") && isHeat(tokens.at(i)))
                && !tokens.at(i).text().contains(".");
    }

    /** "126F" is a temperature, "13F" a form. */
    private static boolean isHeat(Token digits) {
        return Years.plain(digits, 4) >= FORMS;
    }

    /** "a 4x100m relay", "4x4"; but "1.3x10^6" is a number. */
    private static boolean isTeam(Tokens tokens, int i) {
        Token by = tokens.at(i + 1);
        return tokens.touches(i + 1) && by.has(Role.WITH_DIGIT) && by.lower().charAt(0) == 'x' && !by.is("x10");
    }

    /** "3-for-2", "9-to-5" */
    private static boolean isDeal(Tokens tokens, int i) {
        boolean joined = tokens.isHyphen(i + 1)
                && tokens.isHyphen(i + 3)
                && tokens.at(i + 4).isDigits();
        return joined
                && (tokens.at(i + 2).is("for")
                        || tokens.at(i + 2).is("to")
                                && Years.plain(tokens.at(i), 2) > Years.plain(tokens.at(i + 4), 2)
                                && Years.plain(tokens.at(i + 4), 2) > 1);
    }
}

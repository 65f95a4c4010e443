package org.plumbline.engine.mention.label;

import java.util.Optional;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Finds telephone numbers: groups of digits behind a plus or "call", or grouped three, three and four, or that begin with the nought of a trunk. */
final class PhoneReader {

    private static final int MOST_GROUPS = 8;
    private static final int LEAST_DIGITS = 7;
    private static final int LEAST_TRUNK_DIGITS = 9;

    Optional<Label> read(Tokens tokens, int i) {
        boolean plus = tokens.at(i).isSign('+') && tokens.touches(i + 1);
        boolean bracket = isInBrackets(tokens, i);
        int at = plus || bracket ? i + 1 : i;
        if (!tokens.at(at).isDigits()) {
            return Optional.empty();
        }
        if (tokens.at(i - 1).is("extension") || tokens.at(i - 1).is("ext")) {
            return Optional.of(new Label(i, i + 1, Why.PHONE_NUMBER));
        }
        int next = groups(tokens, at);
        boolean marked = plus && next > at + 1 || bracket || isCalled(tokens, i);
        boolean phone = marked && digits(tokens, at, next) >= LEAST_DIGITS
                || isShaped(tokens, at, next)
                || isTrunk(tokens, at, next);
        return phone ? Optional.of(new Label(i, next, Why.PHONE_NUMBER)) : Optional.empty();
    }

    /** "(212) 555" */
    private static boolean isInBrackets(Tokens tokens, int i) {
        return tokens.at(i).isSign('(')
                && isGroup(tokens.at(i + 1), 3)
                && tokens.at(i + 2).isSign(')')
                && isGroup(tokens.at(i + 3), 3);
    }

    /** "555-123-4567" */
    private static boolean isShaped(Tokens tokens, int at, int next) {
        return next - at >= 5
                && isGroup(tokens.at(at), 3)
                && isGroup(tokens.at(at + 2), 3)
                && isGroup(tokens.at(at + 4), 4);
    }

    /** "0800 555 0142", "020 7946 0018": no amount begins with a nought and goes on for nine digits. */
    private static boolean isTrunk(Tokens tokens, int at, int next) {
        return next > at + 1
                && tokens.at(at).text().length() > 1
                && tokens.at(at).text().charAt(0) == '0'
                && digits(tokens, at, next) >= LEAST_TRUNK_DIGITS;
    }

    private static boolean isGroup(Token token, int length) {
        return token.text().length() == length && Years.plain(token, length) >= 0;
    }

    /** The token behind the last group. */
    private static int groups(Tokens tokens, int first) {
        int at = first;
        while (at < first + 2 * MOST_GROUPS) {
            int next = at + 1;
            if (tokens.at(next).isSign(')')
                    || tokens.at(next).isSign('(')
                    || tokens.at(next).isSign('/')
                    || tokens.at(next).isDash() && tokens.touches(next)) {
                next++;
            }
            if (!tokens.at(next).isDigits()) {
                break;
            }
            at = next;
        }
        return at + 1;
    }

    private static int digits(Tokens tokens, int first, int next) {
        int digits = 0;
        for (int i = first; i < next; i++) {
            digits += tokens.at(i).isDigits() ? tokens.at(i).text().length() : 0;
        }
        return digits;
    }

    private static boolean isCalled(Tokens tokens, int i) {
        return tokens.at(i - 1).has(Role.PHONE)
                || (tokens.at(i - 1).is("on")
                                || tokens.at(i - 1).is("at")
                                || tokens.at(i - 1).isSign(':')
                                || tokens.at(i - 1).isSign('.'))
                        && (tokens.at(i - 2).has(Role.PHONE) || tokens.at(i - 3).has(Role.PHONE));
    }
}

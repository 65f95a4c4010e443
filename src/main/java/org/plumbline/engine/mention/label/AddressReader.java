package org.plumbline.engine.mention.label;

import java.util.Optional;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Finds the numbers of addresses: house numbers and postal codes. */
final class AddressReader {

    private static final int ZIP_DIGITS = 5;

    private AddressReader() {}

    /** "44 Quarry Road", "10 Downing Street" */
    static Optional<Label> read(Tokens tokens, int i) {
        if (Years.plain(tokens.at(i), 5) < 0) {
            return Optional.empty();
        }
        if (isZip(tokens, i)) {
            return Optional.of(new Label(i, i + 1, Why.ADDRESS));
        }
        if (isPostcode(tokens, i)) {
            return Optional.of(new Label(i, i + 2, Why.ADDRESS));
        }
        for (int at = i + 1; at < i + 5 && tokens.at(at).isCapitalised(); at++) {
            if (tokens.at(at).has(Role.STREET) && at > i + 1) {
                return Optional.of(new Label(i, at + 1, Why.ADDRESS));
            }
        }
        return Optional.empty();
    }

    /** "NY 10001" */
    private static boolean isZip(Tokens tokens, int i) {
        String state = tokens.at(i - 1).text();
        boolean letters =
                state.length() == 2 && Character.isUpperCase(state.charAt(0)) && Character.isUpperCase(state.charAt(1));
        return letters
                && tokens.at(i).text().length() == ZIP_DIGITS
                && !tokens.at(i - 1).has(Role.PREFIX);
    }

    /** The second half of "SW1A 1AA" */
    private static boolean isPostcode(Tokens tokens, int i) {
        String letters = tokens.at(i + 1).text();
        return tokens.at(i - 1).has(Role.WITH_DIGIT)
                && tokens.at(i).text().length() == 1
                && tokens.touches(i + 1)
                && letters.length() == 2
                && tokens.at(i + 1).isCapitalised()
                && Character.isUpperCase(letters.charAt(1));
    }
}

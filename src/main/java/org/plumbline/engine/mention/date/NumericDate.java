package org.plumbline.engine.mention.date;

import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.value.Period;

/** Reads dates written in digits only: "2025-03-31", "3/31/2025", "31.03.2025". */
public final class NumericDate {

    private NumericDate() {}

    public static Optional<FoundDate> read(Tokens tokens, int i) {
        return dotted(tokens, i).or(() -> parted(tokens, i));
    }

    private static Optional<FoundDate> parted(Tokens tokens, int i) {
        Token sign = tokens.at(i + 1);
        boolean same = sign.kind() == Token.Kind.SIGN
                && sign.text().equals(tokens.at(i + 3).text());
        boolean parts = same
                && (sign.isSign('/') || sign.isDash())
                && tokens.touches(i + 1)
                && tokens.touches(i + 2)
                && tokens.touches(i + 3)
                && tokens.touches(i + 4);
        if (!parts) {
            return Optional.empty();
        }
        int one = Years.plain(tokens.at(i), 4);
        int two = Years.plain(tokens.at(i + 2), 2);
        int three = Years.plain(tokens.at(i + 4), 4);
        return date(one, two, three).map(day -> FoundDate.of(i, i + 5, day));
    }

    private static Optional<FoundDate> dotted(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (!tokens.at(i).isDigits()
                || first < 1
                || second < 0
                || text.length() > 10
                || text.indexOf('.', second + 1) >= 0) {
            return Optional.empty();
        }
        return date(number(text, 0, first), number(text, first + 1, second), number(text, second + 1, text.length()))
                .map(day -> FoundDate.of(i, i + 1, day));
    }

    private static int number(String text, int start, int end) {
        int number = end - start <= 4 ? 0 : -1;
        for (int i = start; i < end && number >= 0; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
        }
        return number;
    }

    /** Year first, or month first as in New York unless only a day can be. */
    private static Optional<Period> date(int one, int two, int three) {
        if (one < 0 || two < 0 || three < 0) {
            return Optional.empty();
        }
        if (one >= 1000) {
            return Periods.day(one, two, three);
        }
        if (three < 1000) {
            return Optional.empty();
        }
        return one > 12
                ? Periods.day(three, two, one)
                : Periods.day(three, one, two).or(() -> Periods.day(three, two, one));
    }
}

package org.plumbline.engine.mention.label;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.date.NumericDate;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.number.DigitNumber;
import org.plumbline.engine.mention.token.Lexer;
import org.plumbline.engine.mention.token.Phrases;
import org.plumbline.engine.mention.token.Phrases.Match;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.NounReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.WordFile;

/** Finds numbers that are no figures: parts of names, addresses, telephone numbers, clock times, scores. */
public final class LabelReader {

    private static final int MANY_DIGITS = 40;
    private static final int CITED_DIGITS = 3;

    private final Phrases<Why> phrases = new Phrases<>();
    private final PhoneReader phones = new PhoneReader();

    public LabelReader(Lexer lexer) {
        for (List<String> row : WordFile.rows(Role.class, "label-phrases.csv")) {
            phrases.add(lexer.learn(row.get(0)), Why.valueOf(row.get(1)));
        }
    }

    /** The label that begins at this token, before it is read as anything else. */
    public Optional<Label> read(Tokens tokens, int i) {
        Token token = tokens.at(i);
        Optional<Match<Why>> phrase = phrases.at(tokens, i);
        if (phrase.isPresent()) {
            return Optional.of(new Label(i, phrase.get().next(), phrase.get().meaning()));
        }
        if (token.has(Role.WITH_DIGIT)) {
            return Optional.of(new Label(i, i + 1, Why.NAME));
        }
        if (isCitation(tokens, i)) {
            return Optional.of(new Label(i, i + 1, Why.NOT_A_FIGURE));
        }
        return token.isDigits() || token.isSign('+') || token.isSign('(') ? digits(tokens, i) : Optional.empty();
    }

    private Optional<Label> digits(Tokens tokens, int i) {
        Optional<Label> label = phones.read(tokens, i);
        label = label.isPresent() ? label : ClockReader.read(tokens, i);
        label = label.isPresent() ? label : AddressReader.read(tokens, i);
        label = label.isPresent() ? label : ScoreReader.read(tokens, i);
        label = label.isPresent() ? label : NameReader.read(tokens, i);
        label = label.isPresent() ? label : ModelReader.read(tokens, i);
        label = label.isPresent() ? label : decade(tokens, i);
        return label.isPresent() ? label : malformed(tokens, i);
    }

    /** The "12" of "by the United Nations,[12] which"; but a reporter's "[12] homes" are counted. */
    private static boolean isCitation(Tokens tokens, int i) {
        return tokens.at(i).isDigits()
                && tokens.at(i - 1).isSign('[')
                && tokens.at(i + 1).isSign(']')
                && Years.plain(tokens.at(i), CITED_DIGITS) >= 0
                && !NounReader.isPlural(tokens.at(i + 2));
    }

    private static Optional<Label> malformed(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        if (!tokens.at(i).isDigits()
                || DigitNumber.isReadable(text)
                || NumericDate.read(tokens, i).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Label(i, i + 1, text.length() > MANY_DIGITS ? Why.MALFORMED : Why.NAME));
    }

    /** "in their 20s" */
    private static Optional<Label> decade(Tokens tokens, int i) {
        int age = Years.plain(tokens.at(i), 2);
        boolean tens = age >= 10 && age % 10 == 0 && tokens.at(i + 1).is("s") && tokens.touches(i + 1);
        return tens && !tokens.at(i - 1).isApostrophe() && !tokens.at(i - 1).is("the")
                ? Optional.of(new Label(i, i + 2, Why.NOT_A_FIGURE))
                : Optional.empty();
    }
}

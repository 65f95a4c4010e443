package org.plumbline.engine.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.engine.mention.date.FoundDate;
import org.plumbline.engine.mention.label.Label;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** One text being read: walks over its tokens once and asks the readers wherever a numeric expression may begin. */
final class Reading {

    private static final long TRIGGERS = Role.DIGIT.bit
            | Role.TEEN.bit
            | Role.TENS.bit
            | Role.HUNDRED.bit
            | Role.VAGUE.bit
            | Role.SOME.bit
            | Role.ORDINAL.bit
            | Role.FRACTION.bit
            | Role.FRACTION_SIGN.bit
            | Role.MULTIPLE.bit
            | Role.MULTIPLE_OF.bit
            | Role.PREFIX.bit
            | Role.MINUS.bit
            | Role.ARTICLE.bit
            | Role.MONTH.bit
            | Role.WEEKDAY.bit
            | Role.SEASON.bit
            | Role.FISCAL.bit
            | Role.CALENDAR_UNIT.bit
            | Role.RELATIVE.bit
            | Role.RELATIVE_DAY.bit
            | Role.PART.bit
            | Role.NUMBER_SIGN.bit
            | Role.LABELLED.bit
            | Role.WITH_DIGIT.bit;

    private final Tokens tokens;
    private final Readers readers;
    private final Optional<LocalDate> publishedOn;
    private final Findings findings;

    Reading(Tokens tokens, Readers readers, Optional<LocalDate> publishedOn) {
        this.tokens = tokens;
        this.readers = readers;
        this.publishedOn = publishedOn;
        this.findings = new Findings(tokens, readers);
    }

    Mentions read() {
        int i = 0;
        while (i < tokens.size()) {
            i = mayBegin(tokens.at(i)) ? next(i) : i + 1;
        }
        return findings.mentions();
    }

    private static boolean mayBegin(Token token) {
        if (token.kind() == Token.Kind.SIGN) {
            return token.hasAny(TRIGGERS) || token.isMinus() || token.isSign('+') || token.isSign('(');
        }
        return token.isDigits() || token.hasAny(TRIGGERS);
    }

    /** Reads what begins at {@code i}, if anything does, and tells where to go on. */
    private int next(int i) {
        Optional<FoundDate> period = tokens.at(i).has(Role.WITH_DIGIT) ? date(i) : Optional.empty();
        Optional<Label> label =
                period.isPresent() ? Optional.empty() : readers.labels().read(tokens, i);
        if (label.isPresent()) {
            return findings.add(label.get());
        }
        if (tokens.at(i).has(Role.ARTICLE)
                && tokens.at(i + 1).has(Role.LABELLED)
                && readers.labels().read(tokens, i + 1).isPresent()) {
            return i + 1; // "a half-life"
        }
        Optional<FoundDate> date = period.isPresent() ? period : date(i);
        if (date.isPresent()) {
            return findings.add(date.get());
        }
        return readers.ranges().read(tokens, i).map(findings::add).orElse(i + 1);
    }

    private Optional<FoundDate> date(int i) {
        return readers.dates().read(tokens, i, publishedOn);
    }
}

package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.DateReader.Date;
import org.plumbline.engine.mention.LabelReader.Label;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

/** One text being read: walks over its tokens once and asks the readers wherever a numeric expression may begin. */
final class Reading {

    private static final long TRIGGERS = Role.DIGIT.bit
            | Role.TEEN.bit
            | Role.TENS.bit
            | Role.GROUP.bit
            | Role.VAGUE.bit
            | Role.SOME.bit
            | Role.ORDINAL.bit
            | Role.FRACTION_SIGN.bit
            | Role.MULTIPLE.bit
            | Role.PREFIX.bit
            | Role.MONTH.bit
            | Role.WEEKDAY.bit
            | Role.RELATIVE.bit
            | Role.RELATIVE_DAY.bit
            | Role.WITH_DIGIT.bit
            | Role.ARTICLE.bit
            | Role.HUNDRED.bit
            | Role.MINUS.bit
            | Role.FRACTION.bit;

    private final Tokens tokens;
    private final Readers readers;
    private final Optional<LocalDate> publishedOn;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Unreadable> labels = new ArrayList<>();

    Reading(Tokens tokens, Readers readers, Optional<LocalDate> publishedOn) {
        this.tokens = tokens;
        this.readers = readers;
        this.publishedOn = publishedOn;
    }

    Mentions read() {
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.at(i);
            i = token.isDigits() || token.hasAny(TRIGGERS) || Signs.isMinus(token) ? next(i) : i + 1;
        }
        return new Mentions(tokens.text(), tokens.list(), Sentences.of(tokens), mentions, labels);
    }

    private int next(int i) {
        Optional<Label> label = readers.labels().read(tokens, i);
        if (label.isPresent()) {
            labels.add(new Unreadable(
                    span(label.get().first(), label.get().next()), label.get().why()));
            return label.get().next();
        }
        Optional<Date> date = readers.dates().read(tokens, i, publishedOn);
        if (date.isPresent()) {
            mentions.add(mention(date.get()));
            return date.get().next();
        }
        Optional<Amount> amount = readers.ranges().read(tokens, i).filter(found -> isFigure(found));
        amount.map(this::mention).ifPresent(mentions::add);
        return amount.map(Amount::next).orElse(i + 1);
    }

    /** "one" alone is a pronoun. */
    private boolean isFigure(Amount amount) {
        boolean one =
                amount.next() == amount.first() + 1 && tokens.at(amount.first()).is("one");
        return !one;
    }

    private Mention mention(Date date) {
        Span span = span(date.first(), date.next());
        return new Mention(
                span,
                span.of(tokens.text()),
                MentionKind.DATE,
                null,
                null,
                Unit.ONE,
                Hedge.EXACT,
                null,
                date.period().orElse(null),
                null);
    }

    private Mention mention(Amount amount) {
        Span span = span(amount.first(), amount.next());
        boolean between = amount.isRange() && tokens.at(amount.first() - 1).is("between");
        Hedge hedge = between
                ? Hedge.BETWEEN
                : readers.hedges().read(tokens, amount.first(), amount.numeral().next(), amount.next());
        Direction change =
                readers.directions().read(tokens, amount.first(), amount.next()).orElse(null);
        boolean vague = amount.numeral().is(Numeral.Form.VAGUE);
        BigDecimal low = amount.numeral().value();
        return new Mention(
                span,
                span.of(tokens.text()),
                kind(amount),
                low,
                vague ? null : amount.isRange() ? amount.high() : low,
                amount.unit(),
                vague && hedge == Hedge.EXACT ? Hedge.AT_LEAST : hedge,
                change,
                null,
                amount.numeral().alternative());
    }

    private static MentionKind kind(Amount amount) {
        String dimension = amount.unit().dimension();
        if (amount.numeral().is(Numeral.Form.ORDINAL)) {
            return MentionKind.ORDINAL;
        }
        if (dimension.startsWith("percent")) {
            return MentionKind.PERCENT;
        }
        if (dimension.startsWith("money:")) {
            return MentionKind.MONEY;
        }
        if (dimension.equals("time")) {
            return MentionKind.DURATION;
        }
        boolean bare = dimension.isEmpty() || dimension.startsWith("count:") || dimension.equals("times");
        return !bare ? MentionKind.DIMENSION : amount.isRange() ? MentionKind.RANGE : MentionKind.NUMBER;
    }

    private Span span(int first, int next) {
        return new Span(tokens.at(first).start(), tokens.at(next - 1).end());
    }
}

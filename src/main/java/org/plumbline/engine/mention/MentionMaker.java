package org.plumbline.engine.mention;

import java.math.BigDecimal;
import org.plumbline.engine.mention.date.FoundDate;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.DirectionReader;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.qualifier.HedgeReader;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

/** Makes mentions of amounts and dates, with what the words around an amount say of it. */
final class MentionMaker {

    private final Tokens tokens;
    private final HedgeReader hedges;
    private final DirectionReader directions;

    MentionMaker(Tokens tokens, Readers readers) {
        this.tokens = tokens;
        this.hedges = readers.hedges();
        this.directions = readers.directions();
    }

    Mention mention(FoundDate date) {
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

    Mention mention(Amount amount) {
        Span span = span(amount.first(), amount.next());
        BigDecimal low = amount.numeral().value();
        BigDecimal high = amount.isRange() ? amount.high() : low;
        boolean vague = amount.numeral().is(Form.VAGUE);
        return new Mention(
                span,
                span.of(tokens.text()),
                kind(amount),
                low,
                vague ? null : high,
                amount.unit(),
                hedge(amount),
                change(amount),
                null,
                amount.numeral().alternative());
    }

    private Hedge hedge(Amount amount) {
        if (amount.isRange() && tokens.at(amount.first() - 1).is("between")) {
            return Hedge.BETWEEN;
        }
        Hedge hedge = hedges.read(tokens, amount);
        return amount.numeral().is(Form.VAGUE) && hedge == Hedge.EXACT ? Hedge.AT_LEAST : hedge;
    }

    private Direction change(Amount amount) {
        return amount.numeral().is(Form.ORDINAL)
                ? null
                : directions
                        .read(
                                tokens,
                                amount.first(),
                                amount.next(),
                                amount.unit().dimension().equals("percent"))
                        .orElse(null);
    }

    private static MentionKind kind(Amount amount) {
        String dimension = amount.unit().dimension();
        if (amount.numeral().is(Form.ORDINAL)) {
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
        boolean bare = dimension.isEmpty() || dimension.startsWith("count:") || dimension.startsWith("times");
        return !bare ? MentionKind.DIMENSION : amount.isRange() ? MentionKind.RANGE : MentionKind.NUMBER;
    }

    private Span span(int first, int next) {
        return new Span(tokens.at(first).start(), tokens.at(next - 1).end());
    }
}

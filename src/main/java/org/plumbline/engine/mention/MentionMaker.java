package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.date.FoundDate;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.DirectionReader;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.qualifier.HedgeReader;
import org.plumbline.engine.mention.qualifier.SameWay;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

/** Makes mentions of amounts and dates, with what the words around an amount say of it. */
final class MentionMaker {

    private final Tokens tokens;
    private final HedgeReader hedges;
    private final DirectionReader directions;
    /** The amount before and the way it went, null before the first. */
    private Amount last;

    private Direction lastChange;

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
        Direction change = change(amount);
        last = amount;
        lastChange = change;
        return new Mention(
                span,
                span.of(tokens.text()),
                kind(amount),
                low,
                vague ? null : high,
                amount.unit(),
                hedge(amount),
                change,
                null,
                amount.numeral().alternative());
    }

    private Hedge hedge(Amount amount) {
        if (amount.isRange() && (tokens.at(amount.first() - 1).is("between") || hasBounds(amount))) {
            return Hedge.BETWEEN;
        }
        Hedge hedge = hedges.read(tokens, amount);
        return amount.numeral().is(Form.VAGUE) && hedge == Hedge.EXACT ? Hedge.AT_LEAST : hedge;
    }

    /** "more than 100 but fewer than 200" */
    private boolean hasBounds(Amount amount) {
        for (int i = amount.numeral().next(); i < amount.next(); i++) {
            if (tokens.at(i).is("but")
                    || tokens.at(i).is("than")
                    || tokens.at(i).is("least")
                    || tokens.at(i).is("most")) {
                return true;
            }
        }
        return false;
    }

    private Direction change(Amount amount) {
        return amount.numeral().is(Form.ORDINAL) ? null : directed(amount).orElse(null);
    }

    private Optional<Direction> directed(Amount amount) {
        Optional<Direction> told = directions.read(tokens, amount);
        return told.isPresent() ? told : inherited(amount);
    }

    /** "lost 307 points, or 1.3%", "rose 4.1% and 3.8%": the change goes the way of the one before. */
    private Optional<Direction> inherited(Amount amount) {
        boolean follows = last != null && lastChange != null && last.next() < amount.first();
        return follows && SameWay.goes(tokens, last, amount) ? Optional.of(lastChange) : Optional.empty();
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
        boolean bare = dimension.isEmpty()
                || dimension.startsWith("/")
                || dimension.startsWith("count:")
                || dimension.startsWith("times");
        return !bare ? MentionKind.DIMENSION : amount.isRange() ? MentionKind.RANGE : MentionKind.NUMBER;
    }

    private Span span(int first, int next) {
        return new Span(tokens.at(first).start(), tokens.at(next - 1).end());
    }
}

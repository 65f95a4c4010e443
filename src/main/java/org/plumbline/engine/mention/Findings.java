package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.mention.LabelReader.Label;
import org.plumbline.engine.mention.Unreadable.Why;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

/** What has been found in a text so far. Amounts wait for the unit that a later one may share with them: "2,700 and 2,900 tonnes". */
final class Findings {

    private static final int MOST_BETWEEN = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final MentionMaker maker;
    private final NumberNames names;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Unreadable> labels = new ArrayList<>();
    private final List<Amount> waiting = new ArrayList<>();

    Findings(Tokens tokens, Readers readers) {
        this.tokens = tokens;
        this.maker = new MentionMaker(tokens, readers);
        this.names = new NumberNames(tokens);
    }

    /** Each of the following takes what was found and tells where the rest begins. */
    int add(Label label) {
        return label(label.first(), label.next(), label.why());
    }

    private int label(int first, int next, Why why) {
        labels.add(new Unreadable(span(first, next), why));
        return next;
    }

    int add(FoundDate date) {
        flush();
        mentions.add(maker.mention(date));
        return date.next();
    }

    int add(Amount amount) {
        if (names.isName(amount)) {
            return label(amount.first(), amount.next(), Why.NAME);
        }
        if (names.isPronoun(amount)) {
            return label(amount.first(), amount.first() + 1, Why.NOT_A_FIGURE);
        }
        boolean linked = !waiting.isEmpty()
                && !tokens.isHyphen(amount.numeral().next())
                && isLinked(waiting.get(waiting.size() - 1), amount);
        if (!linked) {
            flush();
        } else if (amount.hasOwnUnit()) {
            share(amount);
        }
        wait(amount);
        return amount.next();
    }

    private void wait(Amount amount) {
        waiting.add(amount);
        if (amount.hasOwnUnit()) {
            flush();
        }
    }

    /** Gives the unit of the amount to those that wait for one. */
    private void share(Amount amount) {
        for (Amount bare : waiting) {
            mentions.add(
                    maker.mention(mayShare(bare, amount) ? scaled(bare, amount).sharing(amount.unit()) : bare));
        }
        waiting.clear();
    }

    /** "from 24.2 to 35 billion euros": both are billions. */
    private static Amount scaled(Amount bare, Amount amount) {
        boolean shares = amount.numeral().isScaled()
                && !bare.numeral().isScaled()
                && !bare.isRange()
                && bare.numeral().is(Numeral.Form.CARDINAL)
                && bare.numeral().value().compareTo(THOUSAND) < 0;
        return shares ? bare.times(amount.numeral().scale()) : bare;
    }

    private static boolean mayShare(Amount bare, Amount amount) {
        boolean ordinal =
                bare.numeral().is(Numeral.Form.ORDINAL) || bare.numeral().is(Numeral.Form.MULTIPLE);
        boolean share =
                bare.numeral().is(Numeral.Form.FRACTION) || amount.numeral().is(Numeral.Form.MULTIPLE);
        return bare.unit().equals(Unit.ONE) && !ordinal && !share;
    }

    private void flush() {
        for (Amount amount : waiting) {
            mentions.add(maker.mention(amount));
        }
        waiting.clear();
    }

    /** Whether only "and", "or", a comma, "to", "from" stand between the two, or "of the": "seven of 18 deposits". */
    private boolean isLinked(Amount one, Amount other) {
        int between = other.first() - one.next();
        if (between < 1 || between > MOST_BETWEEN) {
            return false;
        }
        return tokens.at(one.next()).is("of") ? isPart(one, other) : areJoints(one.next(), other.first());
    }

    private boolean areJoints(int first, int next) {
        for (int i = first; i < next; i++) {
            Token token = tokens.at(i);
            boolean joint = token.isSign(',')
                    || token.has(Role.AND)
                    || token.is("or")
                    || token.is("to")
                    || token.is("from")
                    || token.is("then")
                    || Signs.isDash(token)
                    || Approximations.is(token);
            if (!joint) {
                return false;
            }
        }
        return true;
    }

    /** "10 million of the world's 90 million tonnes" */
    private boolean isPart(Amount one, Amount other) {
        for (int i = one.next() + 1; i < other.first(); i++) {
            Token token = tokens.at(i);
            boolean owner = token.is("the")
                    || token.is("its")
                    || token.is("their")
                    || token.is("'s")
                    || token.is("his")
                    || token.is("her")
                    || tokens.at(i + 1).is("'s")
                    || Approximations.is(token)
                    || token.isCapitalised();
            if (!owner) {
                return false;
            }
        }
        return true;
    }

    private Span span(int first, int next) {
        return new Span(tokens.at(first).start(), tokens.at(next - 1).end());
    }

    Mentions mentions() {
        flush();
        return new Mentions(tokens.text(), tokens.list(), Sentences.of(tokens), mentions, labels);
    }
}

package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.mention.amount.Links;
import org.plumbline.engine.mention.amount.NumberNames;
import org.plumbline.engine.mention.date.FoundDate;
import org.plumbline.engine.mention.label.Label;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.token.Sentences;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.value.Span;

/** What has been found in a text so far. Amounts wait for the unit that a later one may share with them: "2,700 and 2,900 tonnes". */
final class Findings {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final MentionMaker maker;
    private final NumberNames names;
    private final Links links;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Unreadable> labels = new ArrayList<>();
    private final List<Amount> waiting = new ArrayList<>();
    /** The amount found last, null before the first. */
    private Amount last;

    Findings(Tokens tokens, Readers readers) {
        this.tokens = tokens;
        this.maker = new MentionMaker(tokens, readers);
        this.names = new NumberNames(tokens);
        this.links = new Links(tokens);
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
        Amount listed = last == null ? amount : links.listed(last, amount);
        if (listed != amount) {
            flush();
            wait(listed);
            return listed.next();
        }
        if (names.isName(amount)) {
            return label(amount.first(), amount.next(), Why.NAME);
        }
        if (names.isPronoun(amount)) {
            return label(amount.first(), amount.first() + 1, Why.NOT_A_FIGURE);
        }
        boolean linked = !waiting.isEmpty() && links.isLinked(waiting.get(waiting.size() - 1), amount);
        if (!linked) {
            flush();
        } else if (amount.hasOwnUnit()) {
            share(amount);
        }
        wait(turned(amount));
        return amount.next();
    }

    /** The amount with the unit of the one it came from: "to 860,000 tonnes from 790,000". */
    private Amount turned(Amount amount) {
        boolean bare = amount.unit().isOne() && amount.numeral().is(Numeral.Form.CARDINAL);
        boolean shares = bare && last != null && (links.isTurn(last, amount) || links.isMoreOf(last, amount));
        return shares ? amount.with(last.unit(), amount.next()) : amount;
    }

    private void wait(Amount amount) {
        last = amount;
        waiting.add(amount);
        if (amount.hasOwnUnit()) {
            flush();
        }
    }

    /** Gives the unit of the amount to those that wait for one. */
    private void share(Amount amount) {
        for (Amount bare : waiting) {
            boolean part = tokens.at(bare.next()).is("of");
            Amount shared = part ? bare : scaled(bare, amount);
            mentions.add(maker.mention(mayShare(bare, amount) ? shared.sharing(amount.unit()) : bare));
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

    /** A word takes no percentage from digits: "12 percent each to two and 5 percent to the third". */
    private boolean mayShare(Amount bare, Amount amount) {
        boolean number =
                bare.numeral().is(Numeral.Form.CARDINAL) && !amount.numeral().is(Numeral.Form.MULTIPLE);
        boolean words = tokens.at(bare.numeral().first()).isWord()
                && tokens.at(amount.numeral().first()).isDigits();
        boolean percent = amount.unit().dimension().startsWith("percent");
        return bare.unit().isOne() && (number || bare.numeral().is(Numeral.Form.VAGUE)) && !(words && percent);
    }

    private void flush() {
        for (Amount amount : waiting) {
            mentions.add(maker.mention(amount));
        }
        waiting.clear();
    }

    private Span span(int first, int next) {
        return new Span(tokens.at(first).start(), tokens.at(next - 1).end());
    }

    Mentions mentions() {
        flush();
        return new Mentions(tokens, Sentences.of(tokens), mentions, labels);
    }
}

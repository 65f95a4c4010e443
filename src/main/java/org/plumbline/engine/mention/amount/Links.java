package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Tells which amounts belong together, so that one may take the unit of the other. */
public final class Links {

    private static final int MOST_BETWEEN = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int FAR = 8;
    /** No name in a list has more words. */
    private static final int MOST_WORDS = 4;

    private static final WordSet BASES = WordSet.of("from", "against", "versus", "vs");
    private static final WordSet JOINTS = WordSet.of(",", "and", "&", "or", "to", "from", "then");
    /** What two sides have of: "33 votes to 28". */
    private static final WordSet CONTESTED = WordSet.read(Links.class, "amounts.csv", "contested");

    private static final WordSet MERELY = WordSet.of("barely", "just", "only", "merely");
    private static final WordSet HAVING = WordSet.read(Links.class, "amounts.csv", "having");
    private static final WordSet WHEN = WordSet.read(Links.class, "amounts.csv", "when");
    private static final WordSet OWNERS =
            WordSet.of("the", "its", "their", "his", "her", "'s", "all", "those", "these");

    private final Tokens tokens;

    public Links(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a bare number waits for the unit of the next one: "2,700 and 2,900 tonnes", "seven of 18 deposits". */
    public boolean isLinked(Amount bare, Amount next) {
        int between = next.first() - bare.next();
        boolean near = between >= 1 && between <= MOST_BETWEEN;
        boolean factor = next.unit().dimension().equals("times")
                && tokens.at(bare.next()).isSign(',');
        if (!near || factor || !next.isRange() && tokens.isHyphen(next.numeral().next())) {
            return false;
        }
        boolean priced = next.first() < next.numeral().first()
                && !tokens.at(next.first()).isMinus();
        if (priced && tokens.at(bare.next()).is("of")) {
            return false; // "6,000 of the $3,500 headsets"
        }
        boolean part = tokens.at(bare.next()).is("of") || isOutOf(bare.next());
        return part ? isPart(bare, next) : areJoints(bare.next(), next.first());
    }

    private boolean isOutOf(int i) {
        return tokens.at(i).is("out") && tokens.at(i + 1).is("of");
    }

    private boolean areJoints(int first, int next) {
        // "2.08 million, or 0.15%" says the same twice, in two units
        if (tokens.at(first).isSign(',') && tokens.at(first + 1).is("or")) {
            return false;
        }
        for (int i = first; i < next; i++) {
            Token token = tokens.at(i);
            if (!JOINTS.has(token.lower()) && !token.isDash() && !Approximations.is(token)) {
                return false;
            }
        }
        return true;
    }

    /** "10 million of the world's 90 million tonnes" */
    private boolean isPart(Amount one, Amount other) {
        int first = isOutOf(one.next()) ? one.next() + 2 : one.next() + 1;
        for (int i = first; i < other.first(); i++) {
            Token token = tokens.at(i);
            boolean owner = OWNERS.has(token.lower())
                    || tokens.at(i + 1).is("'s")
                    || Approximations.is(token)
                    || token.isCapitalised();
            if (!owner) {
                return false;
            }
        }
        return true;
    }

    /** The number of "22 deaths in Sweden, 26 in Britain" told of the next name: "Britain 26 and Romania 81", in the same unit. */
    public Amount listed(Amount before, Amount amount) {
        int name = amount.first() - 1;
        Token joint = tokens.at(beforeName(name));
        boolean list = before.hasOwnUnit()
                && amount.unit().isOne()
                && tokens.at(amount.first()).isDigits()
                && tokens.at(name).isCapitalised()
                && (joint.isSign(',') || joint.has(Role.AND))
                && name - before.next() <= FAR
                && isOneClause(before.next(), name)
                && hasNoNumber(before.next(), name);
        Token behind = tokens.at(amount.next());
        boolean ends = behind.isSign(',') || behind.isSign('.') || behind.isSign(';') || behind.has(Role.AND);
        return list && ends ? inScale(before, amount).with(before.unit(), amount.next()) : amount;
    }

    /** The token before a name of some words, "the Christian Democrats" or "Reform". */
    private int beforeName(int last) {
        int i = last - 1;
        while (i > last - MOST_WORDS
                && (tokens.at(i).isCapitalised() || tokens.at(i).is("the"))) {
            i--;
        }
        return i;
    }

    /** "12 copies of Windows 10 and Office 365" lists no numbers of copies. */
    private boolean hasNoNumber(int first, int last) {
        for (int i = first; i < last; i++) {
            if (tokens.at(i).isDigits()) {
                return false;
            }
        }
        return true;
    }

    /** "Chile mined 5 million tonnes, Peru 3": both in millions. */
    private static Amount inScale(Amount before, Amount amount) {
        boolean shares = before.numeral().isScaled()
                && !amount.numeral().isScaled()
                && amount.numeral().value().compareTo(THOUSAND) < 0;
        return shares ? amount.times(before.numeral().scale()) : amount;
    }

    /** Whether a bare number takes the unit of the one before it: "to 860,000 tonnes from 790,000", "80 lira, up from 45". */
    public boolean isTurn(Amount before, Amount bare) {
        boolean measured = before.hasOwnUnit()
                && !before.isRange()
                && !before.unit().isOne()
                && !(before.unit().dimension().equals("times")
                        && !tokens.at(before.next() - 1).is("times"))
                && !(before.unit().dimension().equals("time") && isFar(before, bare));
        return measured && countsNothing(bare) && (isTarget(before, bare) || isBase(before, bare))
                || measured && isMore(before, bare)
                || measured && isHad(before, bare) && countsNothing(bare);
    }

    /** "waited more than 12 hours, up from 54,207" counts no hours. */
    private static boolean isFar(Amount before, Amount bare) {
        return bare.numeral().value().compareTo(before.numeral().value().multiply(HUNDRED)) > 0;
    }

    /** "needs 60 votes and has 53", "wanted 40 seats but won only 12" */
    private boolean isHad(Amount before, Amount bare) {
        int verb = bare.first() - 1;
        while (MERELY.has(tokens.at(verb).lower()) || Approximations.is(tokens.at(verb))) {
            verb--;
        }
        Token joint = tokens.at(verb - 1);
        return HAVING.has(tokens.at(verb).lower())
                && (joint.has(Role.AND) || joint.is("but"))
                && before.unit().dimension().startsWith("count:")
                && verb - 1 - before.next() <= 1;
    }

    /** Whether a bare number measures as the one before it: "500 tonnes of oak and 250 of lead". */
    public boolean isMoreOf(Amount before, Amount bare) {
        Token stuff = tokens.at(bare.next() + 1);
        Token joint = tokens.at(bare.first() - 1);
        return before.hasOwnUnit()
                && tokens.at(before.next()).is("of")
                && tokens.at(bare.next()).is("of")
                && (joint.has(Role.AND) || joint.isSign(','))
                && stuff.isWord()
                && !stuff.hasAny(Role.STOP.bit | Role.ARTICLE.bit)
                && !OWNERS.has(stuff.lower())
                && bare.first() - before.next() <= FAR
                && isOneClause(before.next(), bare.first());
    }

    private boolean countsNothing(Amount bare) {
        Token behind = tokens.at(bare.next());
        return !behind.isWord()
                || behind.hasAny(Role.STOP.bit | Role.RELATIVE.bit)
                || WHEN.has(behind.lower())
                || behind.lower().endsWith("ly");
    }

    /** "from 790,000 tonnes to 860,000", "tumbled 40,000 barrels a day to 2.1 million" */
    private boolean isTarget(Amount before, Amount bare) {
        Token base = tokens.at(before.first() - 1);
        boolean change = (base.hasAny(Role.UP.bit | Role.DOWN.bit) || base.is("by"))
                && !before.unit().dimension().startsWith("percent")
                && before.numeral().value().compareTo(bare.numeral().value()) < 0;
        boolean contest = CONTESTED.has(before.unit().name())
                && tokens.at(before.first() - 1).is("by");
        return bare.first() == before.next() + 1
                && tokens.at(before.next()).is("to")
                && (base.is("from") || change || contest);
    }

    /** "from 790,000", "compared with 29", "against about 70", at most a few words behind the amount and in its clause. */
    private boolean isBase(Amount before, Amount bare) {
        int joint = bare.first() - 1;
        while (Approximations.is(tokens.at(joint)) && joint > before.next()) {
            joint--;
        }
        boolean sized = tokens.at(joint).is("from") && isSize(before);
        boolean joins = BASES.has(tokens.at(joint).lower()) && !sized
                || tokens.at(joint).is("with") && tokens.at(joint - 1).is("compared")
                || tokens.at(joint).is("to") && tokens.at(joint - 1).is("compared");
        return isOpponents(before, bare)
                || joins && joint >= before.next() && joint - before.next() <= FAR && isOneClause(before.next(), joint);
    }

    /** "1,274 votes, barely 40 more than his rival" */
    private boolean isMore(Amount before, Amount bare) {
        int joint = bare.first() - 1;
        while ((Approximations.is(tokens.at(joint))
                        || MERELY.has(tokens.at(joint).lower()))
                && joint > before.next()) {
            joint--;
        }
        Token behind = tokens.at(bare.next());
        return tokens.at(joint).isSign(',')
                && (behind.is("more") || behind.is("fewer") || behind.is("less"))
                && tokens.at(bare.next() + 1).is("than")
                && joint - before.next() <= FAR
                && isOneClause(before.next(), joint);
    }

    /** "Ms. Doyle had 48.9 percent to Mr. Katz's 47.2" */
    private boolean isOpponents(Amount before, Amount bare) {
        int owner = bare.first() - 1;
        if (!tokens.at(owner).is("'s") || !tokens.at(before.next()).is("to") || owner - before.next() > FAR) {
            return false;
        }
        for (int i = before.next() + 1; i < owner; i++) {
            if (!tokens.at(i).isCapitalised() && !tokens.at(i).isSign('.')) {
                return false;
            }
        }
        return true;
    }

    /** The per cent of "grew 1,000% from 120,000" are no unit of what it grew from. */
    private boolean isSize(Amount change) {
        return change.unit().dimension().equals("percent")
                && tokens.at(change.first() - 1).hasAny(Role.UP.bit | Role.DOWN.bit);
    }

    private boolean isOneClause(int first, int last) {
        for (int i = first; i < last; i++) {
            Token token = tokens.at(i);
            if (token.kind() == Token.Kind.BREAK || token.isSign('.') || token.isSign(';') || token.isSign(':')) {
                return false;
            }
        }
        return true;
    }
}

package org.plumbline.engine.pattern.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.value.Unit;

/** What sort of amount a number is: a percentage, a fraction, a multiple, points. */
public final class Amounts {

    private static final Unit TIMES = new Unit("times", "times", BigDecimal.ONE);

    private Amounts() {}

    /** Whether a number tells how many more or fewer there are: "12.6 million more passengers". */
    public static boolean isMore(Piece piece) {
        return piece.isFigure() && (piece.lower().contains(" more ") || isFewer(piece));
    }

    public static boolean isFewer(Piece piece) {
        return piece.lower().contains(" fewer ") || piece.lower().contains(" less ");
    }

    public static boolean isPercent(Piece piece) {
        return piece.isNumber(MentionKind.PERCENT);
    }

    /** "a third", "nine tenths", "half" */
    public static boolean isFraction(Piece piece) {
        return piece.isFigure() && isFraction(piece.number().orElseThrow());
    }

    private static boolean isFraction(Mention number) {
        return number.kind() == MentionKind.NUMBER
                && number.unit().name().isEmpty()
                && number.low() != null
                && isBelowOne(number.low().abs())
                && (!startsWithDigit(number) || number.surface().indexOf('/') > 0);
    }

    /** "one in five Britons": a part of what it counts. */
    public static boolean isProportion(Piece piece) {
        return piece.isFigure() && isProportion(piece.number().orElseThrow());
    }

    private static boolean isProportion(Mention number) {
        boolean counts =
                number.unit().dimension().startsWith("count") || number.unit().isOne();
        return number.low() != null
                && number.low().signum() > 0
                && isBelowOne(number.low())
                && counts
                && (number.surface().contains(" in ") || number.surface().contains(" of "));
    }

    private static boolean isBelowOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) < 0;
    }

    public static boolean isPart(Piece piece) {
        return isPercent(piece) || isFraction(piece) || isProportion(piece);
    }

    /** "six times", "tenfold", "twice" */
    public static boolean isMultiple(Piece piece) {
        return piece.isFigure() && isMultiple(piece.number().orElseThrow());
    }

    private static boolean isMultiple(Mention number) {
        var unit = number.unit().name();
        return unit.equals("times") || unit.equals("time") || isMultiple(number.surface());
    }

    private static boolean isMultiple(String words) {
        return endsWith(words, "times")
                || endsWith(words, "fold")
                || words.equalsIgnoreCase("twice")
                || words.equalsIgnoreCase("thrice");
    }

    private static boolean endsWith(String words, String end) {
        return words.regionMatches(true, words.length() - end.length(), end, 0, end.length());
    }

    public static boolean isPoints(Piece piece) {
        return piece.isFigure() && piece.number().orElseThrow().unit().name().contains("point");
    }

    /** Whether two amounts count the same, so that one may have become the other. */
    public static boolean areAlike(Mention one, Mention other) {
        return one.unit().comparesWith(other.unit()) || isBare(one) || isBare(other);
    }

    private static boolean isBare(Mention number) {
        return number.unit().isOne() || number.unit().equals(TIMES);
    }

    /** "doubled" as a number: two times, hedged as the words before it say. */
    public static Mention times(Piece verb, String factor, Hedge hedge) {
        var value = new BigDecimal(factor);
        return new Mention(
                verb.span(), verb.text(), MentionKind.NUMBER, value, value, TIMES, hedge, Direction.UP, null, null);
    }

    /** The tenth part that "every tenth" tells. */
    public static Mention oneIn(Mention ordinal) {
        var part = BigDecimal.ONE.divide(ordinal.low(), MathContext.DECIMAL64);
        return new Mention(
                ordinal.span(),
                ordinal.surface(),
                MentionKind.NUMBER,
                part,
                part,
                Unit.ONE,
                ordinal.hedge(),
                null,
                null,
                null);
    }

    public static Optional<Mention> with(Mention number, Hedge hedge) {
        return Optional.of(new Mention(
                number.span(),
                number.surface(),
                number.kind(),
                number.low(),
                number.high(),
                number.unit(),
                hedge,
                number.change(),
                number.period(),
                number.alternative()));
    }

    private static boolean startsWithDigit(Mention number) {
        return Character.isDigit(number.surface().charAt(0));
    }
}

package org.plumbline.engine.compare.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.compare.value.ValueComparer;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.row.SourceNames;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.Unit;

/** Works out a share from the rows of one table: "23% of the world's reserves", "together more than 90%". */
public final class ShareComparer {

    private static final String PERCENT = "percent";

    /** Wholes that tables of rates are about. */
    private static final Pattern BASES = WordPattern.of(ShareComparer.class, "shares.csv", "base");

    private static final Pattern EVERY_HUNDRED = Pattern.compile("(?i)\\b(?:out )?of (?:%s) (?:%s)\\b"
            .formatted(
                    WordPattern.any(ShareComparer.class, "shares.csv", "every"),
                    WordPattern.any(ShareComparer.class, "shares.csv", "hundred")));

    private static final Pattern GROWTH = WordPattern.of(ShareComparer.class, "shares.csv", "growth");

    private final RowFinder rows;
    private final EntityNames names;
    private final Measures measures;
    private final ValueComparer values;

    public ShareComparer(RowFinder rows, EntityNames names, Measures measures, ValueComparer values) {
        this.rows = rows;
        this.names = names;
        this.measures = measures;
        this.values = values;
    }

    public Optional<Judgement> compare(Question question, Assertion.Share share) {
        PeriodChoice choice = PeriodChoice.of(
                question.column(),
                question.period(),
                measures.isStock(question.column().measure()));
        FigureTable table = choice.table();
        if (table.unit()
                .filter(unit -> unit.unit().dimension().startsWith(PERCENT))
                .isPresent()) {
            return isGrowthFor(question, share.whole())
                    ? Optional.empty()
                    : values.compare(question, share.part(), inPercent(share.part()));
        }
        List<Row> parts = parts(question, table);
        return parts.isEmpty()
                        || !choice.exact()
                        || isOfAnother(question, share.whole())
                        || isOfSource(question, share.whole())
                ? Optional.empty()
                : Whole.of(table, share.whole(), parts, rows, names)
                        .map(whole -> new ShareAttempt(question, table, share.part(), parts, whole, rows).judge());
    }

    /** "A seventh of Moscow's" is no share of a whole where a loaded source is called Moscow. */
    private static boolean isOfSource(Question question, String whole) {
        Source own = question.column().edition().source();
        return question.loaded().stream()
                .map(column -> column.edition().source())
                .anyMatch(source -> !source.equals(own) && SourceNames.isCalled(whole, source));
    }

    /** "135% of its GDP" is no rate at which the GDP grows. */
    private static boolean isGrowthFor(Question question, String whole) {
        return BASES.matcher(whole).find()
                && GROWTH.matcher(question.column().measure()).find();
    }

    /** "8.1% of the workforce" is no share of those the table counts as out of work. */
    private boolean isOfAnother(Question question, String whole) {
        String heading = question.column().measure();
        return BASES.matcher(whole).find() && !BASES.matcher(heading).find();
    }

    /** "China's share of production was 69%": an amount that the text calls a share is one, where the table has no percentages. */
    public Optional<Judgement> compare(Question question, Assertion.Value value) {
        if (isOfEveryHundred(question, value.amount())) {
            return compare(question, new Assertion.Share(perCent(value.amount()), ""));
        }
        boolean share = value.amount().unit().dimension().equals(PERCENT)
                && Words.all(question.claim().topic().measure() + " "
                                + question.statement().leading())
                        .contains("share");
        return share ? compare(question, new Assertion.Share(value.amount(), "")) : Optional.empty();
    }

    /** "Of every 100 tonnes mined, Congo accounted for 84" */
    private static boolean isOfEveryHundred(Question question, Mention amount) {
        String before = question.statement()
                .sentence()
                .substring(0, question.statement().at());
        return amount.unit().isOne() && EVERY_HUNDRED.matcher(before).find();
    }

    private static Mention perCent(Mention amount) {
        var percent = new Unit(PERCENT, PERCENT, BigDecimal.ONE);
        return new Mention(
                amount.span(),
                amount.surface(),
                MentionKind.PERCENT,
                amount.low(),
                amount.high(),
                percent,
                amount.hedge(),
                amount.change(),
                amount.period(),
                amount.alternative());
    }

    /** The rows that are named; the world is the whole. */
    private List<Row> parts(Question question, FigureTable table) {
        return question.entities().stream()
                .filter(entity -> !names.isWorld(names.key(entity)))
                .flatMap(entity -> rows.row(table, entity, question.words()).stream())
                .distinct()
                .toList();
    }

    /** A share in per cent; one written as a fraction or a word, "a third", is brought to it. */
    static Claimed inPercent(Mention part) {
        Claimed claimed = Claimed.of(part);
        boolean fraction = !part.unit().dimension().toLowerCase(Locale.ROOT).startsWith(PERCENT);
        return fraction ? claimed.movedRight(2) : claimed;
    }
}

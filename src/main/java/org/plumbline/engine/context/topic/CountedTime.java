package org.plumbline.engine.context.topic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/**
 * Finds a time that is counted and not named: "two years ago", from the day of publication; "a year later", from the date named
 * before.
 *
 * @param place of the word behind the length of time
 * @param period what it means
 */
record CountedTime(int place, Period period) {

    /** "ago" and "later" are adverbs; a figure between them and the claim is another's. */
    private static final long ADVERB_OR_FIGURE = Roles.of(Role.ADVERB, Role.FIGURE);

    private static final int MOST = 60;
    private static final int REACH = 5;

    /** "The 5.25 million of the year before": the year before the one named before, or before the last full year. */
    static Optional<Period> ofValue(Setting setting, Optional<LocalDate> publishedOn) {
        int end = setting.draft().to();
        boolean back = setting.draft().assertion() instanceof Value
                && setting.sentence().is(end, "of")
                && Back.at(setting.sentence(), end + 1)
                        .or(() -> Back.at(setting.sentence(), end + 2))
                        .isPresent();
        return back
                ? dateBefore(setting.sentence(), end)
                        .or(() -> publishedOn.map(day -> Period.of(Year.of(day.getYear() - 1))))
                        .map(now -> Period.of(Year.of(now.first().getYear() - 1)))
                : Optional.empty();
    }

    /** The counted time nearest before the claim in its clause, or else right behind the claim. */
    static Optional<CountedTime> of(Setting setting, Optional<LocalDate> publishedOn) {
        if (!setting.sentence().has(Role.ADVERB)) {
            return Optional.empty();
        }
        int first = setting.clause().from();
        int i = setting.sentence().last(ADVERB_OR_FIGURE, first, setting.draft().from());
        while (i >= 0) {
            var found = at(setting.sentence(), i, publishedOn);
            if (found.isPresent() || isOtherFigure(setting.sentence(), i)) {
                return found;
            }
            i = setting.sentence().last(ADVERB_OR_FIGURE, first, i);
        }
        return behind(setting, publishedOn);
    }

    private static boolean isOtherFigure(Sentence sentence, int i) {
        return sentence.at(i).isFigure() && !isLength(sentence, i);
    }

    private static Optional<CountedTime> behind(Setting setting, Optional<LocalDate> publishedOn) {
        int end = Math.min(setting.draft().to() + REACH, setting.clause().to());
        for (int i = setting.draft().to(); i < end && !setting.sentence().is(i, ","); i++) {
            var found = at(setting.sentence(), i, publishedOn);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isLength(Sentence sentence, int i) {
        return sentence.at(i + 1).isOneOf("ago", "later");
    }

    private static Optional<CountedTime> at(Sentence sentence, int i, Optional<LocalDate> publishedOn) {
        if (sentence.is(i, "ago")) {
            return publishedOn.flatMap(day -> length(sentence, i - 1)
                    .flatMap(length -> counted(Period.of(Year.of(day.getYear())), day, length.negated()))
                    .map(period -> new CountedTime(i, period)));
        }
        return sentence.is(i, "later")
                ? length(sentence, i - 1)
                        .flatMap(length -> dateBefore(sentence, i - 1)
                                .flatMap(date -> counted(date, date.first(), length))
                                .map(period -> new CountedTime(i, period)))
                : Optional.empty();
    }

    private static Optional<Period> counted(Period like, LocalDate from, java.time.Period length) {
        LocalDate day = from.plus(length);
        boolean year = like.equals(Period.of(Year.of(like.first().getYear()))) && length.getMonths() == 0;
        return Optional.of(year ? Period.of(Year.of(day.getYear())) : Period.of(YearMonth.from(day)));
    }

    private static Optional<Period> dateBefore(Sentence sentence, int from) {
        for (int i = from; i >= 0; i--) {
            if (sentence.at(i).isDate()) {
                return sentence.at(i).number().map(Mention::period);
            }
        }
        return Optional.empty();
    }

    /** "two years", "a year", "18 months". */
    private static Optional<java.time.Period> length(Sentence sentence, int i) {
        var piece = sentence.at(i);
        int count = piece.isFigure()
                ? count(piece.number().orElseThrow())
                : sentence.at(i - 1).isOneOf("a", "one") ? 1 : 0;
        boolean years = piece.lower().endsWith("year") || piece.lower().endsWith("years");
        boolean months = piece.lower().endsWith("month") || piece.lower().endsWith("months");
        return count == 0 || !years && !months
                ? Optional.empty()
                : Optional.of(years ? java.time.Period.ofYears(count) : java.time.Period.ofMonths(count));
    }

    private static int count(Mention number) {
        String digits = leadingDigits(number.surface());
        return number.value()
                .map(value -> digits.isEmpty()
                        ? inUnits(number, value)
                        : Integer.parseInt(digits.substring(0, Math.min(3, digits.length()))))
                .filter(count -> count > 0 && count <= MOST)
                .orElse(0);
    }

    private static String leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** A duration read in seconds or years: "two years" is two of whatever its unit is. */
    private static int inUnits(Mention number, BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(MOST)) <= 0 ? value.intValue() : 0;
    }
}

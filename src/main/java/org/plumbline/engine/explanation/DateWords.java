package org.plumbline.engine.explanation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.value.Period;

/** Days and periods as people write them: "31 March 2025", "July 2024", "the second quarter of 2025". */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern PART = Pattern.compile("(\\d{4})-?([QH])([1-4])");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private DateWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(Period period) {
        int slash = period.iso().indexOf('/');
        return slash < 0
                ? of(period.iso())
                : of(period.iso().substring(0, slash)) + " to "
                        + of(period.iso().substring(slash + 1));
    }

    /** What a table is for, "" where it does not say; a period that only its publisher writes so stays as printed. */
    public static String of(FigureTable table) {
        String printed = table.periodText().strip();
        return table.period()
                .filter(period -> period.iso().equals(printed) || printed.contains("/") && isIso(printed))
                .map(DateWords::of)
                .orElse(printed);
    }

    private static boolean isIso(String printed) {
        String[] ends = printed.split("/");
        return ends.length == 2
                && ISO_MONTH.matcher(ends[0]).matches()
                && ISO_MONTH.matcher(ends[1]).matches();
    }

    private static String of(String iso) {
        if (ISO_DAY.matcher(iso).matches()) {
            return of(LocalDate.parse(iso));
        }
        if (ISO_MONTH.matcher(iso).matches()) {
            return MONTH.format(YearMonth.parse(iso));
        }
        Matcher part = PART.matcher(iso);
        return part.matches()
                ? "the %s %s of %s"
                        .formatted(
                                ORDINALS.get(Integer.parseInt(part.group(3)) - 1),
                                part.group(2).equals("Q") ? "quarter" : "half",
                                part.group(1))
                : iso;
    }
}

package org.plumbline.library.mapping.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A period as publishers write it in headers and cells, the way Plumbline prints it: "2020 [YR2020]" is 2020, "2024M03" is
 * 2024-03, "2024Q1" is 2024-Q1, "31.12.2023" is 2023-12-31, "2025_estimated" is 2025 and estimated.
 */
public record PeriodText(String period, boolean estimated) {

    private static final Pattern DATABANK = Pattern.compile("(?<period>.+?)\\s*\\[YR?.+]");
    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})[- ]?M(?<month>\\d{1,2})");
    /** How the U.S. Bureau of Labor Statistics numbers the average of a year's months. */
    private static final int WHOLE_YEAR = 13;

    private static final Pattern DAY = Pattern.compile("(?<day>\\d{2})\\.(?<month>\\d{2})\\.(?<year>\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?<year>\\d{4})[- ]?Q0?(?<quarter>[1-4])");
    private static final Pattern HALF = Pattern.compile("(?<year>\\d{4})[- ]?[SH](?<half>[12])");
    private static final Pattern YEAR = Pattern.compile("YR?(?<year>[12]\\d{3})");
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(?i)(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[ -](?<year>[12]\\d{3})|(?<before>[12]\\d{3})[ -](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ESTIMATED = Pattern.compile("(?i)(?<period>\\d{4})[ _]*\\(?(est\\.?|estimated|e)\\)?");
    private static final Pattern PERIOD = Pattern.compile(
            "(FY ?)?[12]\\d{3}|[12]\\d{3}-\\d{2}|[12]\\d{3}-\\d{2}-\\d{2}|[12]\\d{3}-Q[1-4]|[12]\\d{3}[/–-]([12]\\d{3}|\\d{2})|[12]\\d{3}-S[12]");

    public static PeriodText of(String text) {
        var plain = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        var databank = DATABANK.matcher(plain);
        var bare = databank.matches() ? databank.group("period") : plain;
        var estimated = ESTIMATED.matcher(bare);
        return estimated.matches()
                ? new PeriodText(estimated.group("period"), true)
                : new PeriodText(
                        month(bare)
                                .or(() -> namedMonth(bare))
                                .or(() -> quarter(bare))
                                .or(() -> half(bare))
                                .or(() -> year(bare))
                                .or(() -> day(bare))
                                .orElse(bare),
                        false);
    }

    /** Whether a text is a period and calls it estimated; most are four digits and nothing else. */
    public static boolean isEstimated(String text) {
        return text.length() > 4 && of(text).estimated();
    }

    /** Whether this is a period and nothing else: how columns of years are told. */
    public boolean isPeriod() {
        return PERIOD.matcher(period).matches();
    }

    private static Optional<String> month(String text) {
        var month = MONTH.matcher(text);
        if (!month.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(month.group("month"));
        boolean whole = number == WHOLE_YEAR;
        return Optional.of(
                whole ? month.group("year") : String.format(Locale.ROOT, "%s-%02d", month.group("year"), number));
    }

    /** "Jan 2023", "2023 January". */
    private static Optional<String> namedMonth(String text) {
        var named = NAMED_MONTH.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        boolean first = named.group("name") != null;
        int month = MONTHS.indexOf(named.group(first ? "name" : "month").toLowerCase(Locale.ROOT)) + 1;
        return Optional.of(String.format(Locale.ROOT, "%s-%02d", named.group(first ? "year" : "before"), month));
    }

    private static Optional<String> quarter(String text) {
        var quarter = QUARTER.matcher(text);
        return quarter.matches()
                ? Optional.of(quarter.group("year") + "-Q" + quarter.group("quarter"))
                : Optional.empty();
    }

    private static Optional<String> half(String text) {
        var half = HALF.matcher(text);
        return half.matches() ? Optional.of(half.group("year") + "-S" + half.group("half")) : Optional.empty();
    }

    /** "Y2021", as the Food and Agriculture Organization heads its columns. */
    private static Optional<String> year(String text) {
        var year = YEAR.matcher(text);
        return year.matches() ? Optional.of(year.group("year")) : Optional.empty();
    }

    /** "31.12.2023", as German tables write it. */
    private static Optional<String> day(String text) {
        var day = DAY.matcher(text);
        return day.matches()
                ? Optional.of(day.group("year") + "-" + day.group("month") + "-" + day.group("day"))
                : Optional.empty();
    }
}

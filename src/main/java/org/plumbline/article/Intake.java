package org.plumbline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.plumbline.web.FormErrors;

/**
 * An article as somebody hands it in, before anybody knows whether it can be received.
 *
 * @param title the headline
 * @param publishedOn the day it was published, as 2025-03-31: it decides which edition of a reference counts
 * @param outlet where it was published; may be ""
 * @param url where it can be read, http or https; may be ""
 * @param text all of it
 */
public record Intake(String title, String publishedOn, String outlet, String url, String text) {

    public static final Intake EMPTY = new Intake("", "", "", "", "");

    /** A text may be dated ahead so far, for an embargo. */
    private static final int DAYS_AHEAD = 31;

    /** Before this there were no newspapers: a year before it is a slip. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1600, 1, 1);

    /** What stands in the way of receiving it, by field. */
    public FormErrors troubles(LocalDate today) {
        var errors = tooLong(
                tooLong(tooLong(FormErrors.NONE, "title", title, 300), "outlet", outlet, 200), "url", url, 2000);
        if (title.isBlank()) {
            errors = errors.and("title", "Give the headline");
        }
        if (!url.isBlank() && !isWebAddress(url)) {
            errors = errors.and("url", "Give an address that starts with https:// or http://, or none");
        }
        return text(day(errors, today));
    }

    private static FormErrors tooLong(FormErrors errors, String field, String value, int limit) {
        return value.strip().length() > limit ? errors.and(field, "At most " + limit + " characters") : errors;
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url.strip());
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private FormErrors day(FormErrors errors, LocalDate today) {
        var day = publishedOn();
        var parsed = parse(day);
        if (parsed.isEmpty()) {
            return errors.and(
                    "publishedOn",
                    day.isBlank()
                            ? "Give the day of publication: it decides which edition of a reference counts"
                            : "“%s” is no day of the calendar; write it as 2025-03-31".formatted(day));
        }
        if (parsed.get().isAfter(today.plusDays(DAYS_AHEAD))) {
            return errors.and("publishedOn", "This day is more than a month ahead. Check the year");
        }
        return parsed.get().isBefore(FIRST_DAY)
                ? errors.and("publishedOn", "This day is before there were newspapers. Check the year")
                : errors;
    }

    private FormErrors text(FormErrors errors) {
        try {
            new ArticleText(text);
            return errors;
        } catch (IllegalArgumentException e) {
            return errors.and("text", e.getMessage());
        }
    }

    /** The day of publication; only of an intake without troubles. */
    LocalDate day() {
        return parse(publishedOn).orElseThrow();
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

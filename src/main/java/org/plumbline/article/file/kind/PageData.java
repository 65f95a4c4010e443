package org.plumbline.article.file.kind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says of itself to machines: its headline, the day it was published. */
final class PageData {

    private static final Pattern JSON_DAY = Pattern.compile("\"datePublished\"\\s*:\\s*\"([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final Document document;

    PageData(Document document) {
        this.document = document;
    }

    /** As readers see it, else as the page tells others, else as the tab of the browser shows it. */
    String title() {
        return Stream.of(
                        document.select("article h1, [itemprop=headline], main h1").eachText().stream(),
                        document.select("h1").eachText().stream(),
                        document.select("meta[property=og:title]").eachAttr("content").stream(),
                        Stream.of(document.title()))
                .flatMap(found -> found)
                .map(found -> found.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    String publishedOn() {
        return Stream.of(
                        document
                                .select("meta[property=article:published_time], meta[itemprop=datePublished],"
                                        + " meta[name=date], meta[name=pubdate], meta[name=dc.date]")
                                .eachAttr("content")
                                .stream(),
                        document.select("script[type=application/ld+json]").stream()
                                .flatMap(script -> day(script.data())),
                        document.select("[itemprop=datePublished]").eachAttr("datetime").stream(),
                        document.select("time[datetime]").eachAttr("datetime").stream())
                .flatMap(found -> found)
                .map(PageData::calendarDay)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> day(String json) {
        var found = JSON_DAY.matcher(json);
        return found.find() ? Stream.of(found.group(1)) : Stream.empty();
    }

    private static Optional<String> calendarDay(String written) {
        try {
            var day = written.strip();
            return Optional.of(LocalDate.parse(day.substring(0, Math.min(10, day.length())))
                    .toString());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

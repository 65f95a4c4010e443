package org.plumbline.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as pages and messages say them: the month in letters, the zone named. */
@TemplateExtension
public final class Times {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Times() {}

    /** For example "3 April 2025, 10:15 UTC"; in templates {@code {decision.decidedAt.inWords}}. */
    public static String inWords(Instant moment) {
        return MOMENT.format(moment);
    }

    /** For example "2025-04-03 10:15:42", where many moments stand under one another, in UTC. */
    public static String toTheSecond(Instant moment) {
        return SECOND.format(moment);
    }

    /** For example "3 April 2025". */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}

package org.plumbline.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.web.Refusal;

/**
 * Which events to show, as the address says it; what it does not say is not filtered.
 *
 * @param who whose
 * @param action of which kind: "claim.approved", or the beginning of it, "claim."
 * @param subject on what: "claim 17"
 * @param from from this day on, UTC, as 2025-03-31
 * @param to up to this day
 * @param before only those before this number, for the next page
 */
public record LogFilter(
        @RestQuery String who,
        @RestQuery String action,
        @RestQuery String subject,
        @RestQuery String from,
        @RestQuery String to,
        @RestQuery Long before) {

    public static final LogFilter ALL = new LogFilter(null, null, null, null, null, null);

    public LogFilter {
        who = stripped(who);
        action = stripped(action);
        subject = stripped(subject);
        from = stripped(from);
        to = stripped(to);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    long beforeNumber() {
        return before == null ? Long.MAX_VALUE : before;
    }

    Optional<Instant> start() {
        return day("from", from).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The first moment that is too late. */
    Optional<Instant> end() {
        return day("to", to).map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Optional<LocalDate> day(String field, String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest(field + ": give a day as 2025-03-31.");
        }
    }

    public boolean isNarrowed() {
        return !query().isEmpty();
    }

    /** The same filter as a query, to follow on with; "" or ending in an ampersand. */
    public String query() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("who", who);
        said.put("action", action);
        said.put("subject", subject);
        said.put("from", from);
        said.put("to", to);
        return said.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}

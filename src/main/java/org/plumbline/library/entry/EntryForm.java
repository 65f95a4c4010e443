package org.plumbline.library.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.library.format.Field;
import org.plumbline.library.shelf.ReferenceSeries;

/** What somebody types who enters a figure. Its limits are those of {@link Field}, as for a file. */
record EntryForm(
        @RestForm String source,
        @RestForm("source_aliases") String aliases,
        @RestForm String edition,
        @RestForm("published_on") String publishedOn,
        @RestForm String url,
        @RestForm String subject,
        @RestForm String measure,
        @RestForm String unit,
        @RestForm String basis,
        @RestForm String definition,
        @RestForm String period,
        @RestForm String entity,
        @RestForm String role,
        @RestForm String value,
        @RestForm String status,
        @RestForm String note,
        @RestForm String place,
        @RestForm boolean sure) {

    static final EntryForm EMPTY =
            new EntryForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", false);

    /** Everything but the figure itself, for the next one of the same column. */
    static EntryForm following(ReferenceSeries series) {
        var edition = series.edition();
        return new EntryForm(
                edition.source().name(),
                "",
                edition.title(),
                edition.publishedOn().toString(),
                edition.url(),
                series.subject(),
                series.measure(),
                series.unit(),
                series.basis(),
                series.definition(),
                series.period(),
                "",
                "",
                "",
                "",
                "",
                "",
                false);
    }

    static EntryForm of(Map<Field, String> cells) {
        return new EntryForm(
                text(cells, Field.SOURCE),
                text(cells, Field.SOURCE_ALIASES),
                text(cells, Field.EDITION),
                text(cells, Field.PUBLISHED_ON),
                text(cells, Field.URL),
                text(cells, Field.SUBJECT),
                text(cells, Field.MEASURE),
                text(cells, Field.UNIT),
                text(cells, Field.BASIS),
                text(cells, Field.DEFINITION),
                text(cells, Field.PERIOD),
                text(cells, Field.ENTITY),
                text(cells, Field.ROLE),
                text(cells, Field.VALUE),
                text(cells, Field.STATUS),
                text(cells, Field.NOTE),
                text(cells, Field.PLACE),
                false);
    }

    private static String text(Map<Field, String> cells, Field field) {
        return cells.getOrDefault(field, "");
    }

    /** What stands in the field of this column; "" for nothing. */
    public String at(String column) {
        return cells().getOrDefault(Field.valueOf(column.toUpperCase(Locale.ROOT)), "");
    }

    /** Whether this word is chosen in the field of this column. */
    public boolean has(String column, String word) {
        return at(column).equalsIgnoreCase(word);
    }

    /** What may be chosen as a status, beside a plain value. */
    public List<ObservationStatus> observations() {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status != ObservationStatus.A)
                .toList();
    }

    public boolean isObserved(ObservationStatus status) {
        return ObservationStatus.read(at("status")).filter(status::equals).isPresent();
    }

    Map<Field, String> cells() {
        var cells = new EnumMap<Field, String>(Field.class);
        put(cells, Field.SOURCE, source);
        put(cells, Field.SOURCE_ALIASES, aliases);
        put(cells, Field.EDITION, edition);
        put(cells, Field.PUBLISHED_ON, publishedOn);
        put(cells, Field.URL, url);
        put(cells, Field.SUBJECT, subject);
        put(cells, Field.MEASURE, measure);
        put(cells, Field.UNIT, unit);
        put(cells, Field.BASIS, basis);
        put(cells, Field.DEFINITION, definition);
        put(cells, Field.PERIOD, period);
        put(cells, Field.ENTITY, entity);
        put(cells, Field.ROLE, role);
        put(cells, Field.VALUE, value);
        put(cells, Field.STATUS, status);
        put(cells, Field.NOTE, note);
        put(cells, Field.PLACE, place);
        return cells;
    }

    private static void put(Map<Field, String> cells, Field field, String text) {
        cells.put(field, Objects.requireNonNullElse(text, ""));
    }
}

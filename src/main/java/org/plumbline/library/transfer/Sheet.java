package org.plumbline.library.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One table of the package: a CSV file whose columns are those of the table of the same rows, in an order that lets each refer
 * only to those before it. */
enum Sheet {
    FILES(
            "library_file",
            "id, name, sha256, size:integer, rows_read:integer, uploaded_by, uploaded_at:datetime, imported_by,"
                    + " imported_at:datetime, refused_rows:integer"),
    SOURCES("reference_source", "id, name, name_key, home_page, licence"),
    ALIASES("reference_source_alias", "source_id:sources, position:integer, alias"),
    EDITIONS(
            "reference_edition",
            "id, source_id:sources, title, title_key, published_on:date, url, file_id:files, entered_by, entered_at:datetime"),
    SERIES(
            "reference_series",
            "id, edition_id:editions, position:integer, subject, measure, unit, basis, definition, period"),
    FIGURES(
            "reference_figure",
            "id, series_id:series, position:integer, entity, role, printed, status, note, observed, place, corrected, corrected_status,"
                    + " entered_by, entered_at:datetime"),
    ERRATA(
            "reference_erratum",
            "id, figure_id:figures, was, was_status, reads, reads_status, reason, entered_by, entered_at:datetime"),
    ENTITIES("desk_entity", "id, name, said_by, said_at:datetime"),
    NAMES("desk_entity_alias", "entity_id:entities, position:integer, alias");

    /** What a column holds. */
    enum Type {
        STRING,
        INTEGER,
        DATE,
        DATETIME
    }

    /** @param refersTo the sheet whose ids stand in it */
    record Column(String name, Type type, Optional<Sheet> refersTo) {

        static Column of(String spec) {
            var parts = spec.strip().split(":");
            if (parts[0].equals("id")) {
                return new Column("id", Type.INTEGER, Optional.empty());
            }
            var type = parts.length == 1 ? "string" : parts[1];
            return typed(type)
                    .map(known -> new Column(parts[0], known, Optional.empty()))
                    .orElseGet(() -> new Column(parts[0], Type.INTEGER, Optional.of(named(type))));
        }

        private static Optional<Type> typed(String word) {
            return List.of(Type.values()).stream()
                    .filter(type -> type.name().equalsIgnoreCase(word))
                    .findFirst();
        }

        private static Sheet named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private final String table;
    private final String spec;

    Sheet(String table, String spec) {
        this.table = table;
        this.spec = spec;
    }

    String table() {
        return table;
    }

    String sequence() {
        return table + "_seq";
    }

    List<Column> columns() {
        return List.of(spec.split(",")).stream().map(Column::of).toList();
    }

    boolean hasId() {
        return spec.startsWith("id,");
    }

    /** Whether its rows carry the number that keeps two people from changing one at once. */
    boolean isVersioned() {
        return this == FILES || this == SOURCES || this == EDITIONS || this == ENTITIES;
    }

    /** "figures". */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return title() + ".csv";
    }
}

package org.plumbline.library.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The {@code datapackage.json} of an exported library, after the Frictionless specification. */
final class Descriptor {

    static final String PATH = "datapackage.json";
    static final String NAME = "plumbline-library";
    static final int FORMAT = 1;

    private Descriptor() {}

    /** Where the original file of this id stands in the package. */
    static String original(long id) {
        return "originals/" + id;
    }

    static Map<String, Object> of() {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", NAME);
        descriptor.put("format", FORMAT);
        descriptor.put(
                "resources", Stream.of(Sheet.values()).map(Descriptor::resource).toList());
        return descriptor;
    }

    private static Map<String, Object> resource(Sheet sheet) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", sheet.columns().stream().map(Descriptor::field).toList());
        if (sheet.hasId()) {
            schema.put("primaryKey", "id");
        }
        schema.put(
                "foreignKeys",
                sheet.columns().stream().flatMap(Descriptor::foreignKey).toList());
        return Map.of(
                "name",
                sheet.title(),
                "path",
                sheet.path(),
                "profile",
                "tabular-data-resource",
                "encoding",
                "utf-8",
                "schema",
                schema);
    }

    private static Map<String, String> field(Sheet.Column column) {
        return Map.of("name", column.name(), "type", column.type().name().toLowerCase(Locale.ROOT));
    }

    private static Stream<Map<String, Object>> foreignKey(Sheet.Column column) {
        return column.refersTo().stream()
                .map(sheet -> Map.of(
                        "fields",
                        List.of(column.name()),
                        "reference",
                        Map.of("resource", sheet.title(), "fields", List.of("id"))));
    }
}

package org.plumbline.library.layout.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Json;
import org.plumbline.library.table.Table;

/** What a description packed beside a table says of it: a data package's {@code datapackage.json}, or the metadata of CSV on the web. */
final class Companion {

    private Companion() {}

    static Map<Field, String> said(Map<String, String> descriptions) {
        var said = new EnumMap<Field, String>(Field.class);
        descriptions.forEach((name, text) -> {
            if (name.endsWith("datapackage.json")) {
                dataPackage(Json.read(name, text), said);
            } else if (name.endsWith("metadata.json") && text.contains("ns/csvw")) {
                csvw(Json.read(name, text), said);
            }
        });
        return said;
    }

    /** The World Bank describes the one indicator of an archive in a table beside it. */
    static Map<Field, String> described(List<Table> tables) {
        return tables.stream()
                .filter(table -> table.name().matches(".*Metadata( - |_)Indicator.*"))
                .map(table -> table.first(3))
                .filter(rows -> rows.size() == 2 && rows.get(0).cells().contains("SOURCE_NOTE"))
                .findFirst()
                .map(rows -> Map.of(
                        Field.DEFINITION, rows.get(1).cell(rows.get(0).cells().indexOf("SOURCE_NOTE"))))
                .orElse(Map.of());
    }

    /** Whether this is the data package of all that another desk holds. */
    static boolean isLibrary(Map<String, String> descriptions) {
        var described = descriptions.get("datapackage.json");
        return described != null
                && Json.read("datapackage.json", described)
                        .path("name")
                        .asText("")
                        .equals("plumbline-library");
    }

    private static void dataPackage(JsonNode described, Map<Field, String> said) {
        var version = described.path("version").asText("");
        put(said, Field.SOURCE, described.path("sources").path(0).path("title").asText(""));
        put(
                said,
                Field.SOURCE,
                described.path("contributors").path(0).path("title").asText(""));
        put(
                said,
                Field.EDITION,
                (described.path("title").asText(described.path("name").asText("")) + " " + version).strip());
        put(said, Field.PUBLISHED_ON, day(described.path("created").asText("")));
        put(said, Field.URL, described.path("homepage").asText(""));
    }

    private static void csvw(JsonNode described, Map<Field, String> said) {
        put(said, Field.SOURCE, text(described.path("dc:publisher")));
        put(said, Field.EDITION, text(described.path("dc:title")));
        put(said, Field.PUBLISHED_ON, day(text(described.path("dc:issued"))));
        put(said, Field.PUBLISHED_ON, day(text(described.path("dc:modified"))));
        put(said, Field.DEFINITION, text(described.path("dc:description")));
    }

    /** A value may be a text, a text with its language, or a thing with a name. */
    private static String text(JsonNode node) {
        if (node.isArray()) {
            return text(node.path(0));
        }
        for (var key : List.of("@value", "schema:name", "foaf:name", "name")) {
            if (node.path(key).isTextual() || node.path(key).isObject()) {
                return text(node.path(key));
            }
        }
        return node.asText("");
    }

    private static String day(String time) {
        return time.length() > 10 ? time.substring(0, 10) : time;
    }

    private static void put(Map<Field, String> said, Field field, String text) {
        if (!text.isBlank()) {
            said.putIfAbsent(field, text.strip());
        }
    }
}

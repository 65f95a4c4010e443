package org.plumbline.library.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;

/**
 * Mappings as JSON, for programs and to be kept.
 *
 * <pre>{@code
 * {"headerRow": 5, "headerRows": 1, "decimalComma": true, "said": {"source": "Tin Board", "unit": "kt"},
 *  "columns": [{"column": "Land", "use": "entity"}, {"column": "2023", "use": "figure", "period": "2023"}]}
 * }</pre>
 *
 * <p>Uses are the words of {@link Use}; what is said is named as the columns of the long format. Columns that are not mentioned are
 * passed over.
 */
public final class MappingJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MappingJson() {}

    public static String write(Mapping mapping) {
        var root = MAPPER.createObjectNode();
        root.put("layout", mapping.layout());
        root.put("headerRow", mapping.headerRow());
        root.put("headerRows", mapping.headerRows());
        root.put("decimalComma", mapping.decimalComma());
        put(root.putObject("said"), mapping.said());
        var columns = root.putArray("columns");
        for (var use : mapping.columns()) {
            var column = columns.addObject()
                    .put("column", use.column())
                    .put("use", use.use().key());
            put(column, use.said());
        }
        return root.toString();
    }

    private static void put(ObjectNode node, Map<Field, String> said) {
        for (var field : Field.values()) {
            var text = said.getOrDefault(field, "");
            if (!text.isBlank()) {
                node.put(field.column(), text);
            }
        }
    }

    /** @throws IllegalArgumentException if it is no mapping; the message says where and why, for who wrote it */
    public static Mapping read(String json) {
        try {
            var root = MAPPER.readTree(json);
            if (root == null || !root.path("columns").isArray()) {
                throw new IllegalArgumentException("A mapping is an object with a list of columns.");
            }
            var columns = new ArrayList<ColumnUse>();
            root.path("columns").forEach(column -> columns.add(column(column)));
            return new Mapping(
                    root.path("layout").asText(""),
                    root.path("headerRow").asInt(1),
                    root.path("headerRows").asInt(1),
                    root.path("decimalComma").asBoolean(false),
                    said(root.path("said")),
                    columns);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("The mapping is not JSON: " + broken.getOriginalMessage());
        }
    }

    private static ColumnUse column(JsonNode column) {
        var name = column.path("column").asText("");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A column of the mapping has no name under “column”.");
        }
        return new ColumnUse(name, use(name, column.path("use").asText("")), said(column));
    }

    private static Use use(String column, String word) {
        return Arrays.stream(Use.values())
                .filter(use -> use.key().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“%s” is no use of column “%s”. Known are %s."
                        .formatted(
                                word,
                                column,
                                Arrays.stream(Use.values()).map(Use::key).collect(Collectors.joining(", ")))));
    }

    private static Map<Field, String> said(JsonNode node) {
        var said = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            if (node.path(field.column()).isValueNode()) {
                said.put(field, node.path(field.column()).asText());
            }
        }
        return said;
    }

    /** What an editor says of all figures, apart from any mapping. */
    static String writeSaid(Map<Field, String> said) {
        var node = MAPPER.createObjectNode();
        put(node, said);
        return node.toString();
    }

    static Map<Field, String> readSaid(String json) {
        try {
            return said(MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What was kept of an upload cannot be read", broken);
        }
    }
}

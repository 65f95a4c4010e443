package org.plumbline.library.layout.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.row.RowReader;
import org.plumbline.library.layout.Json;
import org.plumbline.library.table.UnreadableFileException;

/**
 * Figures as JSON, the way a check takes its references.
 *
 * <pre>{@code
 * [{"source": "Tin Board", "edition": "Tin Yearbook", "publishedOn": "2024-05-01", "series": [
 *   {"subject": "tin", "measure": "output", "unit": "kt", "period": "2023", "figures": [{"entity": "Peru", "value": "26"}]}]}]
 * }</pre>
 *
 * <p>The list may also stand under "references". Figures are numbered in their order, the first being row 1.
 */
final class ReferencesFile implements FigureFile {

    private final List<JsonNode> references;

    private ReferencesFile(List<JsonNode> references) {
        this.references = references;
    }

    static ReferencesFile of(String name, String json) {
        var root = Json.read(name, json);
        var list = root.isArray() ? root : root.path("references");
        var references = list.isArray() ? List.copyOf(children(list)) : List.<JsonNode>of();
        if (references.isEmpty()
                || references.stream()
                        .noneMatch(reference -> reference.path("series").isArray())) {
            throw new UnreadableFileException(
                    "This JSON holds no figures. Plumbline reads a list of references with source, edition, publishedOn and series, as POST /api/v1/check takes them.");
        }
        return new ReferencesFile(references);
    }

    private static List<JsonNode> children(JsonNode list) {
        var children = new ArrayList<JsonNode>();
        list.forEach(children::add);
        return children;
    }

    @Override
    public List<String> unread() {
        return List.of();
    }

    @Override
    public void read(FigureReceiver receiver) {
        int number = 0;
        for (var reference : references) {
            for (var series : reference.path("series")) {
                for (var figure : series.path("figures")) {
                    number++;
                    var reading = RowReader.read(number, cells(reference, series, figure));
                    reading.row().ifPresent(receiver::row);
                    reading.refused().forEach(receiver::refused);
                }
            }
        }
        if (number == 0) {
            throw new UnreadableFileException("The references have no figures.");
        }
    }

    private static Map<Field, String> cells(JsonNode reference, JsonNode series, JsonNode figure) {
        var cells = new EnumMap<Field, String>(Field.class);
        var aliases = children(reference.path("aliases")).stream()
                .map(JsonNode::asText)
                .toList();
        cells.put(Field.SOURCE, reference.path("source").asText());
        cells.put(Field.SOURCE_ALIASES, String.join(";", aliases));
        cells.put(Field.EDITION, reference.path("edition").asText());
        cells.put(Field.PUBLISHED_ON, reference.path("publishedOn").asText());
        cells.put(Field.URL, reference.path("url").asText());
        for (var field : List.of(Field.SUBJECT, Field.MEASURE, Field.UNIT, Field.BASIS, Field.DEFINITION)) {
            cells.put(field, series.path(field.column()).asText());
        }
        var period = figure.path("period").asText();
        cells.put(Field.PERIOD, period.isEmpty() ? series.path("period").asText() : period);
        for (var field : List.of(Field.ENTITY, Field.ROLE, Field.VALUE, Field.STATUS, Field.NOTE)) {
            cells.put(field, figure.path(field.column()).asText());
        }
        return cells;
    }
}

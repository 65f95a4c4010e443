package org.plumbline.library.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.plumbline.library.table.UnreadableFileException;

/** JSON that describes tables. What is not there is simply missing. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** @throws UnreadableFileException if it is no JSON */
    public static JsonNode read(String name, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UnreadableFileException("“%s” is not JSON: see line %d."
                    .formatted(
                            name,
                            broken.getLocation() == null
                                    ? 1
                                    : broken.getLocation().getLineNr()));
        }
    }

    /** The first description whose name ends so. */
    public static JsonNode companion(Sample sample, String ending) {
        return sample.descriptions().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ending))
                .findFirst()
                .map(entry -> read(entry.getKey(), entry.getValue()))
                .orElse(MissingNode.getInstance());
    }
}

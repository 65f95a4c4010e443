package org.plumbline.api.line;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.json.JsonRefusal;

/**
 * What a caller knows a request by: a string or a number, handed through as it came.
 *
 * @param value a string or a number
 */
@JsonDeserialize(using = LineId.Reader.class)
@Schema(
        anyOf = {String.class, BigDecimal.class},
        description = "Handed through to the answer")
public record LineId(@JsonValue @Schema(hidden = true) ValueNode value) {

    /** The id of a line, where it can be read, whatever else is wrong with the line. */
    static Optional<LineId> in(byte[] line, ObjectReader ids) {
        try (var json = ids.createParser(line)) {
            return json.nextToken() == JsonToken.START_OBJECT ? find(json, ids) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LineId> find(JsonParser json, ObjectReader ids) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = json.currentName().equals("id");
            json.nextToken();
            if (found) {
                return Optional.ofNullable(ids.readValue(json));
            }
            json.skipChildren();
        }
        return Optional.empty();
    }

    /** Reads a string as any other text, and a number with all its digits. */
    static final class Reader extends StdDeserializer<LineId> {

        Reader() {
            super(LineId.class);
        }

        @Override
        public LineId deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new LineId(
                    switch (json.currentToken()) {
                        case VALUE_STRING -> TextNode.valueOf(context.readValue(json, String.class));
                        case VALUE_NUMBER_INT -> BigIntegerNode.valueOf(json.getBigIntegerValue());
                        case VALUE_NUMBER_FLOAT -> decimal(json);
                        default -> throw new JsonRefusal(json, "an id is a string or a number");
                    });
        }

        private static ValueNode decimal(JsonParser json) throws IOException {
            try {
                return DecimalNode.valueOf(json.getDecimalValue());
            } catch (NumberFormatException tooLarge) {
                throw new JsonRefusal(json, "no id has so many digits");
            }
        }
    }
}

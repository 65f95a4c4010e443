package org.plumbline.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ValueNode;

/**
 * What a caller knows a request by: a string or a number, handed through as it came.
 *
 * @param value a string or a number
 */
record LineId(@JsonValue ValueNode value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LineId of(JsonNode node) {
        if (node instanceof ValueNode value && (value.isTextual() || value.isNumber())) {
            return new LineId(value);
        }
        throw new IllegalArgumentException("an id is a string or a number");
    }
}

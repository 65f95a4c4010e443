package org.plumbline.checking.stored;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import org.plumbline.engine.claim.Assertion;

/**
 * The engine's records as stored text. Numbers are written as text ({@code "2.87E+7"}), which keeps the precision they
 * were written with.
 */
public final class EngineJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // what an earlier engine said and a later one no longer knows
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // a record is its components, not whatever else it can be asked
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .withConfigOverride(
                    BigDecimal.class, number -> number.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .addMixIn(Assertion.class, AssertionForms.class)
            .build();

    private EngineJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + value, e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read: " + json, e);
        }
    }

    /** The same record for another place of a text: every span in it moved by so many characters. */
    public static <T> T moved(T value, Class<T> type, int by) {
        return by == 0 ? value : read(written(value, by), type);
    }

    /** The record as text, whatever its place: with every span counted from {@code origin}. */
    public static String fromPlace(Object value, int origin) {
        return written(value, -origin);
    }

    private static String written(Object value, int by) {
        JsonNode tree = MAPPER.valueToTree(value);
        move(tree, by);
        return tree.toString();
    }

    private static void move(JsonNode node, int by) {
        if (node instanceof ObjectNode object && isSpan(object)) {
            object.put("start", object.get("start").asInt() + by);
            object.put("end", object.get("end").asInt() + by);
        }
        node.forEach(child -> move(child, by));
    }

    private static boolean isSpan(ObjectNode object) {
        return object.size() == 2
                && object.path("start").isInt()
                && object.path("end").isInt();
    }

    /** The engine does not know that it is stored: which form an assertion has is said here. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "says")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Assertion.Value.class, name = "value"),
        @JsonSubTypes.Type(value = Assertion.Rank.class, name = "rank"),
        @JsonSubTypes.Type(value = Assertion.Share.class, name = "share"),
        @JsonSubTypes.Type(value = Assertion.Change.class, name = "change"),
        @JsonSubTypes.Type(value = Assertion.Comparison.class, name = "comparison"),
        @JsonSubTypes.Type(value = Assertion.Universal.class, name = "universal"),
        @JsonSubTypes.Type(value = Assertion.Tally.class, name = "tally"),
        @JsonSubTypes.Type(value = Assertion.Date.class, name = "date"),
        @JsonSubTypes.Type(value = Assertion.Extreme.class, name = "extreme"),
        @JsonSubTypes.Type(value = Assertion.Run.class, name = "run"),
        @JsonSubTypes.Type(value = Assertion.Other.class, name = "other")
    })
    private interface AssertionForms {}
}

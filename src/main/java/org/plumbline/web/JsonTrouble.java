package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says in words what is wrong with a JSON text, and where, without the names of classes. */
public final class JsonTrouble {

    private JsonTrouble() {}

    /** For example {@code references[0].publishedOn: “31.3.2025” is not a date as 2025-03-31 (line 4, column 20)}. */
    public static String describe(JsonProcessingException trouble) {
        return where(trouble) + what(trouble) + position(trouble);
    }

    private static String what(JsonProcessingException trouble) {
        if (trouble instanceof UnrecognizedPropertyException unknown) {
            return "there is no field “%s” here; known are %s"
                    .formatted(
                            unknown.getPropertyName(),
                            unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (trouble instanceof InvalidFormatException invalid) {
            return "“%s” is not %s".formatted(invalid.getValue(), expected(invalid.getTargetType()));
        }
        if (trouble instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType() == null
                    ? "the JSON ends too early"
                    : "this must be " + expected(mismatch.getTargetType());
        }
        return trouble instanceof JsonMappingException ? cause(trouble) : "this is not JSON";
    }

    /** The message of our own check, when a value refused to be built. */
    private static String cause(JsonProcessingException trouble) {
        return trouble.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? refused.getMessage()
                : "this cannot be read";
    }

    private static String expected(Class<?> type) {
        if (type == LocalDate.class) {
            return "a date as 2025-03-31";
        }
        if (type == String.class) {
            return "a text in quotes";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }

    private static String where(JsonProcessingException trouble) {
        if (!(trouble instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return "";
        }
        return mapping.getPath().stream()
                        .map(JsonTrouble::step)
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "") + ": ";
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private static String position(JsonProcessingException trouble) {
        var location = trouble.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}

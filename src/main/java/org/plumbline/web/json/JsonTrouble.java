package org.plumbline.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.plumbline.web.Shortened;

/** Says in words what is wrong with a JSON text, and where, without the names of classes. */
public final class JsonTrouble {

    private JsonTrouble() {}

    /** For example {@code references[0].publishedOn: “31.3.2025” is not a date as 2025-03-31 (line 4, column 20)}. */
    public static String describe(JsonProcessingException trouble) {
        return where(trouble) + what(trouble) + position(trouble);
    }

    private static String what(JsonProcessingException trouble) {
        if (trouble instanceof JsonRefusal refused) {
            return refused.getOriginalMessage();
        }
        if (trouble instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (trouble instanceof JsonMappingException) {
            return cause(trouble);
        }
        return syntax(trouble.getOriginalMessage());
    }

    private static String mismatch(MismatchedInputException trouble) {
        if (trouble instanceof UnrecognizedPropertyException unknown) {
            return "there is no field “%s” here; known are %s"
                    .formatted(Shortened.of(unknown.getPropertyName()), known(unknown));
        }
        if (trouble instanceof InvalidFormatException invalid) {
            return "“%s” is not %s"
                    .formatted(Shortened.of(String.valueOf(invalid.getValue())), expected(invalid.getTargetType()));
        }
        if (trouble instanceof InvalidNullException) {
            return "null does not belong here";
        }
        return shape(trouble);
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String shape(MismatchedInputException trouble) {
        var message = trouble.getOriginalMessage();
        if (message.startsWith("No content")) {
            return "nothing was sent, or only white space";
        }
        if (message.startsWith("Trailing token")) {
            return "more follows after the end of the JSON";
        }
        return trouble.getTargetType() == null
                ? "this must be something else"
                : "this must be " + expected(trouble.getTargetType());
    }

    /** In words of ours, since those of the parser speak of its settings. */
    private static String syntax(String message) {
        if (message.startsWith("Duplicate field")) {
            return "the field “%s” is given twice".formatted(Shortened.of(quoted(message)));
        }
        if (message.startsWith("Unexpected end-of-input")) {
            return "the JSON ends too early";
        }
        if (message.startsWith("Invalid UTF-")) {
            return "this is not UTF-8";
        }
        if (message.startsWith("Document nesting depth")) {
            return "lists and objects stand in each other too deeply";
        }
        return "this is not JSON";
    }

    private static String quoted(String message) {
        return message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
    }

    /** Our own check's message, when a value refused to be built; or what is wrong inside, when the JSON breaks there. */
    private static String cause(JsonProcessingException trouble) {
        if (trouble.getCause() instanceof JsonProcessingException inner) {
            return what(inner);
        }
        return trouble.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? refused.getMessage()
                : "this cannot be read";
    }

    private static String expected(Class<?> type) {
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
        return reference.getFieldName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + Shortened.of(reference.getFieldName());
    }

    private static String position(JsonProcessingException trouble) {
        var location = trouble.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}

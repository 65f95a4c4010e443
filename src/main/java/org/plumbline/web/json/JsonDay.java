package org.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.plumbline.web.Shortened;

/** Reads a day, only as "2025-03-31". */
final class JsonDay extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "2025-03-31".length();

    JsonDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = context.readValue(json, String.class);
        if (text.length() != LENGTH) {
            throw noDay(json, text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw noDay(json, text);
        }
    }

    private static JsonRefusal noDay(JsonParser json, String text) {
        return new JsonRefusal(json, "“%s” is not a date as 2025-03-31".formatted(Shortened.of(text)));
    }
}

package org.plumbline.article.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.plumbline.article.file.FoundText;

/** Keeps what was found as JSON. */
@Converter
class FoundTextConverter implements AttributeConverter<FoundText, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(FoundText text) {
        try {
            return text == null ? null : JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON", e);
        }
    }

    @Override
    public FoundText convertToEntityAttribute(String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, FoundText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was found in a file is stored damaged", e);
        }
    }
}

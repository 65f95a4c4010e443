package org.plumbline.checking.stored;

import jakarta.persistence.AttributeConverter;

/** How an engine's record stands in a text column. It is immutable, so Hibernate need not copy it to see a change. */
public abstract class JsonText<T> implements AttributeConverter<T, String> {

    private final Class<T> type;

    protected JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : EngineJson.write(value);
    }

    @Override
    public T convertToEntityAttribute(String json) {
        return json == null ? null : EngineJson.read(json, type);
    }
}

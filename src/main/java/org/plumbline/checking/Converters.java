package org.plumbline.checking;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.Pairing;

/** How the engine's records stand in text columns. All are immutable, so Hibernate need not copy them to see a change. */
final class Converters {

    private Converters() {}

    abstract static class Json<T> implements AttributeConverter<T, String> {

        private final Class<T> type;

        Json(Class<T> type) {
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

    @Immutable
    static final class OfClaim extends Json<Claim> {
        OfClaim() {
            super(Claim.class);
        }
    }

    @Immutable
    static final class OfPairing extends Json<Pairing> {
        OfPairing() {
            super(Pairing.class);
        }
    }

    @Immutable
    static final class OfOutcome extends Json<Outcome> {
        OfOutcome() {
            super(Outcome.class);
        }
    }

    @Immutable
    static final class OfNumbers extends Json<TextNumbers> {
        OfNumbers() {
            super(TextNumbers.class);
        }
    }
}

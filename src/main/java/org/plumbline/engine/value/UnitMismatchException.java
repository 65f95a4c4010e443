package org.plumbline.engine.value;

/** Two amounts that count different things were to be compared, such as euros and people. */
public final class UnitMismatchException extends IllegalArgumentException {

    UnitMismatchException(Unit one, Unit other) {
        super("%s (%s) and %s (%s) do not compare"
                .formatted(one.name(), one.dimension(), other.name(), other.dimension()));
    }
}

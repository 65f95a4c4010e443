package org.plumbline.api.request;

import static org.plumbline.api.request.Required.optional;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.engine.figure.Figure;

/**
 * One published figure.
 *
 * @param value as printed, as a string (">90,000,000", "NA") or a number; null or "" for an empty cell
 * @param role total or aggregate; null for an ordinary row
 * @param status estimated, preliminary, missing or withheld; null if nothing is said
 */
@Schema(name = "Figure")
record Cell(
        @Schema(required = true, examples = "Russia") String entity,

        @Schema(
                description = "As printed (“>90,000,000”, “NA”) or a number; null for an empty cell",
                examples = "3,800,000")
        @JsonDeserialize(using = PrintedNumber.class)
        String value,

        @Schema(enumeration = {"ordinary", "total", "aggregate"})
        String role,

        @Schema(description = "Where it is not that of the series")
        String period,

        @Schema(enumeration = {"normal", "estimated", "preliminary", "missing", "withheld"})
        String status,

        String note) {

    Cell {
        Required.text(entity, "entity");
        role(role);
        status(status);
    }

    Figure toFigure() {
        return new Figure(entity, optional(value), role(role), optional(period), status(status), optional(note));
    }

    private static Figure.Role role(String word) {
        return word == null ? Figure.Role.ORDINARY : named(Figure.Role.values(), "role", word);
    }

    private static Figure.Status status(String word) {
        return word == null ? Figure.Status.NORMAL : named(Figure.Status.values(), "status", word);
    }

    private static <E extends Enum<E>> E named(E[] all, String field, String word) {
        return Arrays.stream(all)
                .filter(one -> label(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the %s “%s” is none of %s"
                        .formatted(
                                field, word, Arrays.stream(all).map(Cell::label).collect(Collectors.joining(", ")))));
    }

    private static String label(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}

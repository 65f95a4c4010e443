package org.plumbline.library.mapping.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.engine.value.WordFile;

/** What publishers' codes and words say of a figure, from {@code statuses.csv}, in the words of SDMX CL_OBS_STATUS. */
public final class Statuses {

    /** @param note what else is kept of it; "" if the status says all */
    public record Said(ObservationStatus status, String note) {}

    private static final Map<String, Said> SAID = new HashMap<>();

    static {
        for (List<String> row : WordFile.rows(Statuses.class, "statuses.csv")) {
            SAID.put(row.get(0), new Said(ObservationStatus.valueOf(row.get(1)), row.get(2)));
        }
    }

    private Statuses() {}

    /** A code or a word of a status column: "A", "e", "Provisional value", "E: Estimated value". */
    public static Optional<Said> of(String text) {
        var plain = text.strip();
        var code = plain.contains(":") ? plain.substring(0, plain.indexOf(':')).strip() : plain;
        return Optional.ofNullable(SAID.get(code))
                .or(() -> Optional.ofNullable(SAID.get(plain.toLowerCase(Locale.ROOT))))
                .or(() -> together(plain));
    }

    /** "bep" as one: the weightiest, with all that is kept of the others. */
    private static Optional<Said> together(String letters) {
        return letters.length() > 4
                ? Optional.empty()
                : flags(letters).stream()
                        .reduce((one, other) -> new Said(
                                weightier(one.status(), other.status()), (one.note() + " " + other.note()).strip()));
    }

    /** Flags set one beside the other: "bep". Empty if one of them is none. */
    static List<Said> flags(String letters) {
        var flags = letters.chars().mapToObj(Character::toString).map(SAID::get).toList();
        return flags.stream().anyMatch(Objects::isNull) ? List.of() : flags;
    }

    /** The one that says most against a figure; of two that mean the same, the one that says more. */
    public static ObservationStatus weightier(ObservationStatus one, ObservationStatus other) {
        int more = one.meaning().compareTo(other.meaning());
        return more > 0 || more == 0 && (one.saysMore() || !other.saysMore()) ? one : other;
    }
}

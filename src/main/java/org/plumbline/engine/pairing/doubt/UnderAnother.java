package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Statement;

/** A line of its own, "1. China", that names another place than the row for the figure of the line below it, "Reserves: 44 million". */
final class UnderAnother implements Doubt {

    private static final int HEADING = 40;

    private final EntityNames names;

    UnderAnother(EntityNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        String line = lineBefore(statement);
        boolean named = line.isEmpty()
                || !statement.claim().topic().entities().isEmpty()
                || !names.placesNear(Nearby.around(statement), "").isEmpty();
        List<String> above = named ? List.of() : names.placesNear(line, "");
        boolean other = !above.isEmpty()
                && above.stream()
                        .noneMatch(place -> entities.stream()
                                .anyMatch(entity -> names.key(entity).equals(names.key(place))));
        return other
                ? Optional.of("whether it speaks of %s".formatted(above.get(0).strip()))
                : Optional.empty();
    }

    /** Empty where it is too long for a heading. */
    private static String lineBefore(Statement statement) {
        String line = statement.lineBefore();
        return line.length() > HEADING ? "" : line;
    }
}

package org.plumbline.library.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.library.mapping.cell.EntityText;

/**
 * Names that become one when what is said behind them is taken off, in rows that differ in nothing else: "United States (extracted
 * from natural gas)" and "United States (from Cliffside Field)". Such names stay as they are printed.
 */
final class SameNames {

    /** Publishers who qualify names have short tables. */
    private static final int ROWS = 5_000;

    /** What figures are of; codes and flags are of the name itself. */
    private static final List<Use> TELLING =
            List.of(Use.SUBJECT, Use.MEASURE, Use.DESCRIPTION, Use.UNIT, Use.BASIS, Use.PERIOD, Use.EDITION);

    private final Map<String, String> printed = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private int rows;

    void add(Map<Use, String> said) {
        var name = said.getOrDefault(Use.ENTITY, "");
        if (!name.isEmpty() && rows++ < ROWS) {
            var bare = EntityText.of(name, "", false).name();
            var before = printed.putIfAbsent(key(bare, said), name);
            if (before != null && !before.equals(name)) {
                shared.add(bare);
            }
        }
    }

    private static String key(String bare, Map<Use, String> said) {
        var key = new StringBuilder(bare);
        TELLING.forEach(use -> key.append('\n').append(said.getOrDefault(use, "")));
        return key.toString();
    }

    /** The name as this table needs it. */
    EntityText apart(EntityText entity) {
        return shared.contains(entity.name()) ? entity.asPrinted() : entity;
    }
}

package org.plumbline.engine.gold;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plumbline.engine.value.UnitSurface;
import org.plumbline.engine.value.Units;

/** Whether two units mean the same: standard ones by name, counted nouns by their last word, singular or plural. */
final class UnitNames {

    private final Map<String, String> names = new HashMap<>();

    UnitNames() {
        for (UnitSurface surface : new Units().surfaces()) {
            names.putIfAbsent(
                    surface.text().toLowerCase(Locale.ROOT), surface.unit().name());
            names.put(
                    surface.unit().name().toLowerCase(Locale.ROOT),
                    surface.unit().name());
        }
    }

    boolean areSame(String gold, String read) {
        String one = plain(gold);
        String other = plain(read);
        return one.equals(other) || one.isEmpty() && !isStandard(other);
    }

    private boolean isStandard(String unit) {
        return names.containsValue(unit.split(" per ")[0]);
    }

    private String plain(String unit) {
        String[] parts = unit.toLowerCase(Locale.ROOT).split(" per ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = names.getOrDefault(parts[i], head(parts[i]));
        }
        return String.join(" per ", parts);
    }

    private static String head(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        if (last.endsWith("ies")) {
            return last.substring(0, last.length() - 3) + "y";
        }
        return last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")
                ? last.substring(0, last.length() - 1)
                : last;
    }
}

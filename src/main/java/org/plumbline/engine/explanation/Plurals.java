package org.plumbline.engine.explanation;

import java.util.List;

/** The plural of a unit's name: "metric tons", "barrels per day", "cubic feet", "degrees Celsius". */
public final class Plurals {

    /** What has no "s" at its end in the plural. */
    private static final List<String> SAME = List.of("hertz", "siemens", "lux");

    private Plurals() {}

    public static String of(String unit) {
        int per = unit.indexOf(" per ");
        if (unit.isEmpty() || unit.equals("percent")) {
            return unit;
        }
        return per > 0 ? noun(unit.substring(0, per)) + unit.substring(per) : noun(unit);
    }

    private static String noun(String name) {
        if (name.endsWith("foot")) {
            return name.replaceFirst("foot$", "feet");
        }
        if (name.startsWith("degree ")) {
            return name.replaceFirst("^degree", "degrees");
        }
        if (name.startsWith("pound sterling")) {
            return "pounds sterling";
        }
        if (SAME.stream().anyMatch(name::endsWith) || name.endsWith("s")) {
            return name;
        }
        return name.endsWith("ch") ? name + "es" : name + "s";
    }
}

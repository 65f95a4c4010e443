package org.plumbline.library.mapping.cell;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.value.WordFile;

/**
 * What the code of a country or an area says, from {@code area-codes.csv} and CLDR.
 *
 * @param name "Greece" for "EL"; empty for a code that nobody knows
 * @param role empty if the code does not decide it
 */
record AreaCode(Optional<String> name, Optional<Role> role) {

    private static final AreaCode UNKNOWN = new AreaCode(Optional.empty(), Optional.empty());
    private static final LocaleDisplayNames NAMES =
            LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
    private static final Map<String, AreaCode> OWN = new HashMap<>();

    static {
        for (List<String> row : WordFile.rows(AreaCode.class, "area-codes.csv")) {
            var role = row.get(2).isEmpty() ? Role.ORDINARY : Role.valueOf(row.get(2));
            OWN.put(row.get(0), new AreaCode(Optional.of(row.get(1)), Optional.of(role)));
        }
    }

    /** @param written with the apostrophe before it, or without, that keeps "004" from becoming 4 in a spreadsheet */
    static AreaCode of(String written) {
        var code = written.startsWith("'") ? written.substring(1) : written;
        if (OWN.containsKey(code)) {
            return OWN.get(code);
        }
        if (code.startsWith("OWID_")) {
            return new AreaCode(Optional.empty(), Optional.of(Role.AGGREGATE));
        }
        return code.matches("[A-Z]{2,3}|\\d{3}") ? region(code) : UNKNOWN;
    }

    private static AreaCode region(String code) {
        try {
            var region = Region.getInstance(code);
            return new AreaCode(Optional.of(NAMES.regionDisplayName(region.toString())), role(region));
        } catch (IllegalArgumentException noRegion) {
            return UNKNOWN;
        }
    }

    private static Optional<Role> role(Region region) {
        return switch (region.getType()) {
            case TERRITORY -> Optional.of(Role.ORDINARY);
            case WORLD -> Optional.of(Role.TOTAL);
            case CONTINENT, SUBCONTINENT, GROUPING -> Optional.of(Role.AGGREGATE);
            default -> Optional.empty();
        };
    }
}

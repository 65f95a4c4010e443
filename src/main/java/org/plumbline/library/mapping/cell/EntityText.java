package org.plumbline.library.mapping.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.entity.Place;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.value.WordFile;

/**
 * The name of a row, without what is glued to it.
 *
 * @param name "Other countries" for "Other countries6", "Russia" for "Russiae"
 * @param estimated whether an "e" at its end called its figures estimates, as the U.S. Geological Survey writes
 * @param mark the footnote mark that was glued to it; "" for none
 */
public record EntityText(String name, Role role, boolean estimated, String mark) {

    private static final Places PLACES = new Places();
    private static final List<List<String>> ROLES = WordFile.rows(EntityText.class, "row-roles.csv");
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<name>.*[\\p{L})])(?<mark>\\s*(\\d{1,2}(, ?\\d{1,2})*|[¹²³⁰-⁹]+|\\[\\w{1,3}]|[*†‡§]+))");
    private static final int LONGEST_NAME = 300;

    /**
     * @param code the area's code, which may name it and say what it is; "" for none
     * @param coded whether the table has codes, so that a row without one is an aggregate
     */
    public static EntityText of(String cell, String code, boolean coded) {
        var text = cell.replaceAll("[\\s\\u00a0]+", " ").strip();
        var area = AreaCode.of(code);
        if (text.isEmpty() || text.equals(code)) {
            text = area.name().orElse(code);
        }
        var bare = text.length() > LONGEST_NAME ? new EntityText(text, Role.ORDINARY, false, "") : bare(text);
        return new EntityText(bare.name, role(bare.name, code, coded, area), bare.estimated, bare.mark);
    }

    private static EntityText bare(String text) {
        var footnote = FOOTNOTE.matcher(text);
        if (footnote.matches() && !isPlace(text)) {
            return glued(footnote.group("name").strip(), footnote.group("mark").strip());
        }
        return glued(text, "");
    }

    private static EntityText glued(String name, String mark) {
        boolean estimated = name.length() > 3
                && name.endsWith("e")
                && !isPlace(name)
                && isPlace(name.substring(0, name.length() - 1));
        return new EntityText(estimated ? name.substring(0, name.length() - 1) : name, Role.ORDINARY, estimated, mark);
    }

    private static boolean isPlace(String name) {
        return PLACES.named(name).isPresent();
    }

    private static Role role(String name, String code, boolean coded, AreaCode area) {
        return area.role()
                .or(() -> byWords(name))
                .orElseGet(() -> PLACES.named(name)
                        .map(EntityText::roleOf)
                        .orElse(coded && code.isBlank() ? Role.AGGREGATE : Role.ORDINARY));
    }

    private static Optional<Role> byWords(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        return ROLES.stream()
                .filter(row -> begins(words, row.get(0)))
                .findFirst()
                .map(row -> Role.valueOf(row.get(1)));
    }

    private static boolean begins(String words, String beginning) {
        return words.startsWith(beginning)
                && (words.length() == beginning.length()
                        || !Character.isLetterOrDigit(words.charAt(beginning.length())));
    }

    /** Countries have codes of two letters; M49 gives continents and regions numbers. */
    private static Role roleOf(Place place) {
        if (place.isWorld()) {
            return Role.TOTAL;
        }
        return Character.isDigit(place.code().charAt(0))
                        || List.of("EU", "EZ", "UN").contains(place.code())
                ? Role.AGGREGATE
                : Role.ORDINARY;
    }
}

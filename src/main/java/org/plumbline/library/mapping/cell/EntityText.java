package org.plumbline.library.mapping.cell;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.engine.entity.Place;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.figure.Figure.Role;

/**
 * The name of a row, without what is glued to it.
 *
 * <p>A digit or an "e" is taken off a name only where a known one is left: "Reactor 4" and "G20" stay what they are.
 *
 * @param name "Other countries" for "Other countries6", "Russia" for "Russiae", "Brazil" for "Brazil (beneficiated)"
 * @param estimated whether an "e" at its end called its figures estimates, as the U.S. Geological Survey writes
 * @param mark the footnote mark that was glued to it; "" for none
 * @param full the name with what the publisher says of its figures behind it, "Brazil (beneficiated)"; "" for nothing
 */
public record EntityText(String name, Role role, boolean estimated, String mark, String full) {

    private static final Places PLACES = new Places();
    private static final Pattern DIGITS = Pattern.compile("(?<name>.*[\\p{L})])(?<mark>\\s*\\d{1,2}(, ?\\d{1,2})*)");
    private static final Pattern SIGNS =
            Pattern.compile("(?<name>.*[\\p{L})])(?<mark>\\s*([¹²³⁰-⁹]+|\\[\\w{1,3}]|[*†‡§]+))");
    /** What is said of a country's figures begins with a small letter; another country's name does not. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?<name>[^(,]*\\p{L}) ?(\\( ?(?!excl|without|except)\\p{Ll}[^()]*\\)|, (?!excl|without|except)\\p{Ll}[^,()]*)");

    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LONGEST_NAME = 300;

    /**
     * @param code the area's code, which may name it and say what it is; "" for none
     * @param coded whether the table has codes, so that a row without one is an aggregate
     */
    public static EntityText of(String cell, String code, boolean coded) {
        var text = cell.replaceAll("[\\s\\u00a0]+", " ").replace(" ,", ",").strip();
        var area = AreaCode.of(code);
        if (text.isEmpty() || text.equals(code)) {
            text = area.name().orElse(code);
        }
        var bare = text.length() > LONGEST_NAME ? plain(text, "") : shortened(text, area);
        return new EntityText(bare.name, role(bare.name, code, coded, area), bare.estimated, bare.mark, bare.full);
    }

    /** "European Union" for "European Union - 27 countries (from 2020)", where the code says that it is the one. */
    private static EntityText shortened(String text, AreaCode area) {
        return area.name()
                .filter(name -> text.startsWith(name + " - "))
                .map(name -> new EntityText(name, Role.ORDINARY, false, "", text))
                .orElseGet(() -> bare(text));
    }

    /** Whether this is the name of a country, and not of a region or anything else. */
    public static boolean isCountry(String name) {
        return PLACES.named(bare(name.strip()).name())
                .map(EntityText::roleOf)
                .filter(role -> role == Role.ORDINARY)
                .isPresent();
    }

    /** The same without what was taken off it: where two rows of a table differ in nothing else. */
    public EntityText asPrinted() {
        return full.isEmpty() ? this : new EntityText(full, role, estimated, mark, "");
    }

    private static EntityText bare(String text) {
        var signs = SIGNS.matcher(text);
        if (signs.matches()) {
            return estimated(signs.group("name").strip(), signs.group("mark").strip());
        }
        var digits = DIGITS.matcher(text);
        return digits.matches()
                        && !isKnown(text)
                        && isKnown(unqualified(withoutE(digits.group("name").strip())))
                ? estimated(digits.group("name").strip(), digits.group("mark").strip())
                : estimated(text, "");
    }

    private static EntityText estimated(String name, String mark) {
        var without = withoutE(name);
        var qualified = unqualified(without);
        boolean estimated = !without.equals(name);
        return qualified.equals(without)
                ? new EntityText(qualified, Role.ORDINARY, estimated, mark, "")
                : new EntityText(qualified, Role.ORDINARY, estimated, mark, without);
    }

    private static EntityText plain(String name, String mark) {
        return new EntityText(name, Role.ORDINARY, false, mark, "");
    }

    private static String withoutE(String name) {
        boolean glued = name.length() > 3
                && name.endsWith("e")
                && !isKnown(name)
                && isKnown(name.substring(0, name.length() - 1));
        return glued ? name.substring(0, name.length() - 1) : name;
    }

    /** "Brazil" for "Brazil (beneficiated)" and "Chile, ulexite", "United States" for "UnitedStates (crude)". */
    private static String unqualified(String name) {
        if (isKnown(name)) {
            return name;
        }
        var qualified = QUALIFIED.matcher(name);
        var bare = apart(qualified.matches() ? qualified.group("name") : name);
        return isKnown(bare) ? bare : name;
    }

    private static String apart(String name) {
        return isKnown(name) ? name : GLUED.matcher(name).replaceAll(" ");
    }

    /** A place, or a name that rows of sums have. */
    private static boolean isKnown(String name) {
        return PLACES.named(name).isPresent() || RowRoles.isName(name);
    }

    private static Role role(String name, String code, boolean coded, AreaCode area) {
        return area.role()
                .or(() -> RowRoles.of(name))
                .orElseGet(() -> PLACES.named(name)
                        .map(EntityText::roleOf)
                        .orElse(coded && code.isBlank() ? Role.AGGREGATE : Role.ORDINARY));
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

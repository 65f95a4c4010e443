package org.plumbline.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.entity.PlaceName.Form;

/**
 * Countries and regions by all their names: those of CLDR, and demonyms, historic names and capitals from {@code places.csv}.
 * Immutable; make one and keep it.
 */
public final class Places {

    private final List<PlaceName> names = new ArrayList<>();
    private final Map<String, Place> byName = new HashMap<>();

    public Places() {
        this(List.of());
    }

    /** @param desk entities and names that a desk adds to those of CLDR and {@code places.csv} */
    public Places(List<EntityAliases> desk) {
        var cldr = new LinkedHashMap<String, CldrName>();
        CldrName.readAll().forEach(name -> cldr.put(name.code(), name));
        for (var line : PlaceLine.readAll()) {
            add(line, cldr.remove(line.code()));
        }
        cldr.values().forEach(name -> add(PlaceLine.of(name.code()), name));
        addNamesInTables();
        desk.forEach(this::add);
    }

    /** Every name of every place. */
    public List<PlaceName> names() {
        return List.copyOf(names);
    }

    /**
     * The place of this name, capital letters, full stops and a leading "the" ignored: "U.S.", "Burma", "Russian".
     *
     * @return empty for a name that no place has; a city that stands for a government is none
     */
    public Optional<Place> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Names that no text uses are only asked for. */
    private void addNamesInTables() {
        var byCode = new HashMap<String, Place>();
        byName.values().forEach(place -> byCode.putIfAbsent(place.code(), place));
        for (var name : NameInTables.readAll()) {
            var place = byCode.get(name.code());
            if (place != null) {
                byName.putIfAbsent(key(name.name()), place);
            }
        }
    }

    private void add(EntityAliases entity) {
        var place =
                named(entity.name()).orElseGet(() -> new Place("", entity.name().strip()));
        add(entity.name().strip(), place, Form.NAME);
        entity.aliases().forEach(alias -> add(alias.strip(), place, Form.NAME));
    }

    private void add(PlaceLine line, CldrName cldr) {
        var place = new Place(line.code(), line.name().isEmpty() ? cldr.name() : line.name());
        add(place.name(), place, Form.NAME);
        add(cldr.name(), place, Form.NAME);
        add(cldr.full(), place, Form.NAME);
        line.aliases().forEach(alias -> add(alias, place, Form.NAME));
        line.demonyms().forEach(demonym -> add(demonym, place, Form.DEMONYM));
        line.seats().forEach(seat -> add(seat, place, Form.SEAT));
    }

    private void add(String text, Place place, Form form) {
        names.add(new PlaceName(text, place, form));
        if (form == Form.DEMONYM && !place.isWorld()) {
            names.add(new PlaceName(text + "s", place, form));
        }
        if (form != Form.SEAT) {
            byName.putIfAbsent(key(text), place);
        }
    }

    private static String key(String name) {
        var key = name.strip().toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}

package org.plumbline.engine.pairing.row;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.entity.Place;
import org.plumbline.engine.entity.PlaceName;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.pairing.word.Memo;
import org.plumbline.engine.value.WordFile;

/**
 * Knows one entity by its many names: "Burma" and "Myanmar", "Korea, Rep." and "South Korea", "World total (rounded)" and
 * "global". Immutable; make one and keep it.
 */
public final class EntityNames {

    /** A name taken apart: the entity it names and what of it, "Euro area" and "Energy" for "Euro area, Energy". */
    public record Parts(String key, String detail) {}

    private static final Set<RegionType> CONTAINERS =
            Set.of(RegionType.CONTINENT, RegionType.SUBCONTINENT, RegionType.GROUPING);

    /** "de l'Italie" and "Italy's" name Italy. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\b[dlDL]['’](?=\\p{Lu})|['’]s\\b|[^\\p{L}.'’-]+");

    /** The most words a place's name has: "Democratic Republic of the Congo". */
    private static final int LONGEST_NAME = 5;

    private final Places places;
    private final Map<String, List<String>> deskSpellings;
    private final Map<String, String> statistical = WordFile.rows(EntityNames.class, "statistical-names.csv").stream()
            .collect(Collectors.toMap(row -> fold(row.get(0).replace(';', ',')), row -> row.get(1)));

    private final Memo<Parts> parts = new Memo<>(5_000, this::takenApart);

    /** The places that a text names, in its order. */
    private final Memo<List<String>> named = new Memo<>(500, this::sought);

    public EntityNames(Places places) {
        this.places = places;
        this.deskSpellings = places.names().stream()
                .filter(name -> name.place().isOfDesk())
                .collect(Collectors.groupingBy(
                        name -> name.place().name(), Collectors.mapping(PlaceName::text, Collectors.toList())));
    }

    /** Two names have the same key when they name the same entity. */
    public String key(String name) {
        return place(name).map(Place::code).orElseGet(() -> fold(deskName(name).orElse(name)));
    }

    /** The name as printed, and every other that a desk has for it. */
    public List<String> spellings(String rowName) {
        return deskName(rowName)
                .map(name -> Stream.concat(Stream.of(rowName), deskSpellings.get(name).stream())
                        .distinct()
                        .toList())
                .orElse(List.of(rowName));
    }

    private Optional<String> deskName(String name) {
        return deskSpellings.isEmpty()
                ? Optional.empty()
                : places.named(name).filter(Place::isOfDesk).map(Place::name);
    }

    /** The name of a table's row taken apart; the whole name is the key where it names no place with a detail. */
    public Parts parts(String rowName) {
        return parts.of(rowName);
    }

    private Parts takenApart(String rowName) {
        if (place(rowName).isPresent()) {
            return new Parts(key(rowName), "");
        }
        int comma = rowName.indexOf(", ");
        if (comma > 0 && place(rowName.substring(0, comma)).isPresent()) {
            return new Parts(key(rowName.substring(0, comma)), rowName.substring(comma + 2));
        }
        return new Parts(key(rowName), "");
    }

    public boolean isPlace(String name) {
        return place(name).isPresent();
    }

    /** Whether a row is of a place, as a whole or in part: "Euro area, Energy". */
    public boolean isOfPlace(String rowName) {
        return isPlace(rowName) || !parts(rowName).detail().isEmpty();
    }

    public boolean isWorld(String key) {
        return key.equals(Place.WORLD);
    }

    /** The places named in a sentence, the one nearest before a quote first, then those before it, then those after. */
    public List<String> placesNear(String sentence, String quote) {
        int at = Math.max(0, sentence.indexOf(quote));
        var near = new ArrayList<>(placesIn(sentence.substring(0, Math.min(sentence.length(), at + quote.length()))));
        Collections.reverse(near);
        near.addAll(placesIn(sentence.substring(Math.min(sentence.length(), at + quote.length()))));
        return near;
    }

    private List<String> placesIn(String text) {
        return named.of(text);
    }

    private List<String> sought(String text) {
        var found = new ArrayList<String>();
        String[] words = BETWEEN_WORDS.split(text);
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
                longest(words, i).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<String> longest(String[] words, int first) {
        for (int end = Math.min(words.length, first + LONGEST_NAME); end > first; end--) {
            String name = String.join(" ", Arrays.asList(words).subList(first, end));
            String bare = name.endsWith(".") || name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
            if (places.named(bare)
                    .filter(place -> !place.isWorld() && !place.isOfDesk())
                    .isPresent()) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }

    /** Whether a key is that of a part of the world with countries in it, such as Africa. */
    public boolean isRegion(String key) {
        return region(key)
                        .filter(region -> CONTAINERS.contains(region.getType()))
                        .isPresent()
                && !isWorld(key);
    }

    /** Whether an entity lies in a region. */
    public boolean isWithin(String name, String regionKey) {
        return region(regionKey)
                .flatMap(whole -> region(key(name)).map(whole::contains))
                .orElse(false);
    }

    private static Optional<Region> region(String key) {
        return key.matches("[A-Z]{2}|\\d{3}") ? Optional.of(Region.getInstance(key)) : Optional.empty();
    }

    /** The place of a name as tables print it; a final "e" may be the mark of an estimate: "Russiae". */
    private Optional<Place> place(String name) {
        String known = statistical.getOrDefault(fold(name), name);
        Optional<Place> place = country(known).or(() -> country(withoutBrackets(known)));
        return place.isEmpty() && name.endsWith("e") ? country(name.substring(0, name.length() - 1)) : place;
    }

    /** What a desk has named and nobody else knows is no place: a company is a row like any other. */
    private Optional<Place> country(String name) {
        return places.named(name).filter(place -> !place.isOfDesk());
    }

    private static String withoutBrackets(String name) {
        int open = name.indexOf(" (");
        return open > 0 ? name.substring(0, open) : name;
    }

    private static String fold(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}

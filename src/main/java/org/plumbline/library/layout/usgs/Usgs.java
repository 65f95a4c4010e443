package org.plumbline.library.layout.usgs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Sample;

/** What all data releases of the Mineral Commodity Summaries have in common. */
final class Usgs {

    private static final Pattern FILE = Pattern.compile("(?i)(?<file>mcs(?<year>20\\d\\d)-(?<letters>[a-z]+)).*");
    private static final Pattern RELEASE = Pattern.compile("(?i)MCS ?(?<year>20\\d\\d)");
    private static final Map<String, String> COMMODITIES = pairs("usgs-commodities.csv");
    private static final Map<String, String> EDITIONS = pairs("usgs-editions.csv");

    private Usgs() {}

    private static Map<String, String> pairs(String file) {
        var pairs = new HashMap<String, String>();
        WordFile.rows(Usgs.class, file).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    /** The name of the file up to its commodity: "mcs2024-raree"; "" if it is named otherwise. */
    static String file(Sample sample) {
        return named(sample)
                .map(name -> name.group("file").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static Optional<Matcher> named(Sample sample) {
        return List.of(sample.name(), sample.fileName()).stream()
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .findFirst();
    }

    /** The year of the edition: by the release that the rows name, else by the name of the file. */
    static Optional<Integer> year(Sample sample) {
        return sample.rows().stream()
                .map(row -> RELEASE.matcher(row.cell(0).strip()))
                .filter(Matcher::matches)
                .map(release -> release.group("year"))
                .findFirst()
                .or(() -> named(sample).map(name -> name.group("year")))
                .map(Integer::valueOf);
    }

    /** By the name of the file; "" if that does not tell. */
    static String commodity(Sample sample) {
        return named(sample)
                .map(name -> name.group("letters").toLowerCase(Locale.ROOT))
                .map(letters -> COMMODITIES.getOrDefault(letters, ""))
                .orElse("");
    }

    /** Source, edition and subject; one commodity's file is an edition of its own, since each comes out by itself. */
    static Map<Field, String> said(int year, String commodity) {
        var said = new EnumMap<Field, String>(Field.class);
        said.put(Field.SOURCE, "U.S. Geological Survey");
        said.put(Field.SOURCE_ALIASES, "USGS; US Geological Survey");
        said.put(
                Field.EDITION,
                "Mineral Commodity Summaries %d Data Release%s"
                        .formatted(year, commodity.isEmpty() ? "" : ", " + commodity));
        said.put(
                Field.PUBLISHED_ON,
                EDITIONS.getOrDefault(
                        String.valueOf(year), LocalDate.of(year, 1, 31).toString()));
        said.put(Field.SUBJECT, commodity);
        return said;
    }
}

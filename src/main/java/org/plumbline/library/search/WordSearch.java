package org.plumbline.library.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what is in the library by the beginnings of its words, each of which must begin a word of what is found. Of several, the
 * database goes by the rarest and looks up the others.
 */
@ApplicationScoped
public class WordSearch {

    /** More words than this narrow nothing. */
    private static final int WORDS = 8;

    /** From so many on it does not matter how frequent a word is. */
    private static final int FREQUENT = 10_000;

    /** So many words of one name begin alike at most, or fewer are found than are asked for. */
    private static final int ALIKE = 4;

    private static final String RANGE = "%1$s.word >= :from%2$d and %1$s.word < :to%2$d";

    private static final String OF_ANY = "select s.id as id from reference_series s where s.id < :before";

    /** With nothing added to the ids H2 would walk all words in their order. */
    private static final String OF_WORDS = "select distinct w.series_id + 0 as id from reference_series_word w"
            + " where w.series_id + 0 < :before and ";

    /** From the newest series on, each asked whether it has the word: of a word that many have, the first are found soon. */
    private static final String OF_FREQUENT = "select s.id as id from reference_series s where s.id < :before"
            + " and exists (select 1 from reference_series_word w where w.series_id = s.id and "
            + RANGE.formatted("w", 0) + ")";

    private static final String OF_EDITIONS =
            " and exists (select 1 from reference_series e where e.id = %s and e.edition_id in (:editions))";

    private final EntityManager database;
    private final int frequent;

    @Inject
    WordSearch(EntityManager database) {
        this(database, FREQUENT);
    }

    WordSearch(EntityManager database, int frequent) {
        this.database = database;
        this.frequent = frequent;
    }

    /** Something that has words: the table of its words, and the columns that tell it from others. */
    private record Thing(String table, List<String> key) {

        static final Thing SERIES = new Thing("reference_series_word", List.of("series_id"));
        static final Thing TOPIC = new Thing("reference_topic_word", List.of("subject", "measure"));
        static final Thing ENTITY = new Thing("reference_entity_word", List.of("name"));

        /** That it has these words, the first of which it is looked up by. */
        String with(int words) {
            return IntStream.range(1, words)
                    .mapToObj(this::also)
                    .collect(Collectors.joining("", RANGE.formatted("w", 0), ""));
        }

        private String also(int number) {
            var same =
                    key.stream().map(column -> "x." + column + " = w." + column).collect(Collectors.joining(" and "));
            return " and exists (select 1 from %s x where %s and %s)"
                    .formatted(table, same, RANGE.formatted("x", number));
        }
    }

    /**
     * Ids of series, the newest first: every word begins one of its subject, its measure or its edition's title.
     *
     * @param typed "" for any series
     * @param editions of which the series may be; empty for any
     * @param before only ids below this
     */
    public List<Long> series(String typed, Optional<Collection<Long>> editions, long before, int limit) {
        var words = rarestFirst(Thing.SERIES, typed);
        if (words.isEmpty() != typed.isEmpty()
                || editions.filter(Collection::isEmpty).isPresent()) {
            return List.of(); // signs without a letter, or no edition
        }
        boolean bySeries = words.isEmpty() || isFrequent(words);
        var select = (words.isEmpty() ? OF_ANY : bySeries ? OF_FREQUENT : OF_WORDS + Thing.SERIES.with(words.size()))
                + (editions.isPresent() ? OF_EDITIONS.formatted(bySeries ? "s.id" : "w.series_id") : "");
        var query = bound(database.createNativeQuery(select + " order by id desc", Long.class), words);
        editions.ifPresent(some -> query.setParameter("editions", some));
        return list(query.setParameter("before", before).setMaxResults(limit));
    }

    private boolean isFrequent(List<String> words) {
        return words.size() == 1 && frequency(Thing.SERIES, words.get(0)) == frequent;
    }

    /** What is measured of what: "rare earths reserves", in the order of the rarest word. */
    public List<String> topics(String typed, int limit) {
        return found(Thing.TOPIC, typed, limit, row -> row[1] + " " + row[2]);
    }

    /** Names of what figures are about, in the order of the rarest word. */
    public List<String> entities(String typed, int limit) {
        return found(Thing.ENTITY, typed, limit, row -> (String) row[1]);
    }

    /** Reads in the order of an index, and no further than it must. */
    private List<String> found(Thing thing, String typed, int limit, Function<Object[], String> name) {
        var words = rarestFirst(thing, typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var columns = "w.word, w." + String.join(", w.", thing.key());
        var query = bound(
                database.createNativeQuery(
                        "select %s from %s w where %s order by %s"
                                .formatted(columns, thing.table(), thing.with(words.size()), columns),
                        Object[].class),
                words);
        List<Object[]> rows = list(query.setMaxResults(limit * ALIKE));
        return rows.stream().map(name).distinct().limit(limit).toList();
    }

    private static Query bound(Query query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("from" + i, words.get(i));
            query.setParameter("to" + i, SearchWords.endOf(words.get(i)));
        }
        return query;
    }

    private List<String> rarestFirst(Thing thing, String typed) {
        var words = SearchWords.of(typed).stream().limit(WORDS).toList();
        if (words.size() < 2) {
            return words;
        }
        Map<String, Long> frequency = new HashMap<>();
        words.forEach(word -> frequency.put(word, frequency(thing, word)));
        return words.stream().sorted(Comparator.comparing(frequency::get)).toList();
    }

    /** In how many rows, as far as it matters. */
    private long frequency(Thing thing, String word) {
        var query = database.createNativeQuery(
                "select count(*) from (select 1 from %s w where %s fetch first %d rows only) limited"
                        .formatted(thing.table(), RANGE.formatted("w", 0), frequent),
                Long.class);
        return (Long) bound(query, List.of(word)).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Query query) {
        return query.getResultList();
    }
}

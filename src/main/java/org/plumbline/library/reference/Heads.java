package org.plumbline.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.pairing.Catalogue.Selection;
import org.plumbline.engine.pairing.Catalogue.Topic;

/** The series that a selection names, without their figures, in one statement: as plain rows, since nobody changes them. */
@ApplicationScoped
class Heads {

    /** Of so many tables that have a row the text names. More would be loaded for a name that stands everywhere. */
    static final int TABLES = 40;

    private static final String COLUMNS =
            "select s.id as id, s.subject as subject, s.measure as measure, s.unit as unit, s.basis as basis,"
                    + " s.definition as definition, s.period as period, e.id as edition, e.title as title,"
                    + " e.published_on as published, e.url as url, o.id as source, o.name as name,"
                    + " a.position as place, a.alias as alias, ";
    private static final String JOINS = " join reference_edition e on e.id = s.edition_id"
            + " join reference_source o on o.id = e.source_id"
            + " left join reference_source_alias a on a.source_id = o.id";
    private static final String OF_TOPICS = COLUMNS + "0 as tables from reference_series s" + JOINS
            + " where s.subject in (:subjects) and s.measure in (:measures)";
    private static final String OF_THINGS = " union all " + COLUMNS
            + "t.tables from (select y.subject, y.measure, cast(count(*) over () as integer) as tables,"
            + " count(distinct f.entity) as named, max(y.edition_id) as newest"
            + " from reference_figure f join reference_series y on y.id = f.series_id"
            + " where f.entity in (:things) and f.role = 'ORDINARY' group by y.subject, y.measure"
            + " order by named desc, newest desc, y.subject, y.measure fetch first " + TABLES + " rows only) t"
            + " join reference_series s on s.subject = t.subject and s.measure = t.measure" + JOINS;
    private static final String ORDER = " order by id, place";

    private final EntityManager database;

    Heads(EntityManager database) {
        this.database = database;
    }

    /** @param tables how many tables have a row that the text names, whether or not they are among the series */
    record Found(List<Series> series, int tables) {}

    Found of(Selection selection) {
        var things = selection.things();
        var query = database.createNativeQuery(OF_TOPICS + (things.isEmpty() ? "" : OF_THINGS) + ORDER, Tuple.class)
                .setParameter("subjects", some(selection.topics().stream().map(Topic::subject)))
                .setParameter("measures", some(selection.topics().stream().map(Topic::measure)));
        if (!things.isEmpty()) {
            query.setParameter("things", inAnyCase(things));
        }
        List<Tuple> all = query.getResultList();
        var rows = all.stream().filter(row -> isMeant(row, selection)).toList();
        return new Found(
                series(rows),
                rows.stream()
                        .mapToInt(row -> number(row, "tables").intValue())
                        .max()
                        .orElse(0));
    }

    /** Subjects and measures are asked for apart: not each measure is meant of each subject. */
    private static boolean isMeant(Tuple row, Selection selection) {
        return number(row, "tables").intValue() > 0
                || selection.topics().contains(new Topic(text(row, "subject"), text(row, "measure")));
    }

    /** A list with nothing in it is no list to a database. */
    private static Set<String> some(Stream<String> words) {
        var all = words.collect(Collectors.toSet());
        return all.isEmpty() ? Set.of("") : all;
    }

    private static List<Series> series(List<Tuple> rows) {
        var aliases = new HashMap<Long, LinkedHashSet<String>>();
        for (var row : rows) {
            var known = aliases.computeIfAbsent(id(row, "source"), source -> new LinkedHashSet<>());
            if (row.get("alias") != null) {
                known.add(text(row, "alias"));
            }
        }
        var editions = new HashMap<Long, Edition>();
        var series = new LinkedHashMap<Long, Series>();
        for (var row : rows) {
            series.computeIfAbsent(id(row, "id"), id -> series(row, editions, aliases));
        }
        return new ArrayList<>(series.values());
    }

    private static Series series(
            Tuple row, Map<Long, Edition> editions, Map<Long, ? extends Collection<String>> aliases) {
        var edition = editions.computeIfAbsent(
                id(row, "edition"),
                id -> new Edition(
                        new Source(text(row, "name"), List.copyOf(aliases.get(id(row, "source")))),
                        text(row, "title"),
                        day(row.get("published")),
                        text(row, "url")));
        return new Series(
                row.get("id").toString(),
                edition,
                text(row, "subject"),
                text(row, "measure"),
                text(row, "unit"),
                text(row, "basis"),
                text(row, "definition"),
                text(row, "period"),
                List.<Figure>of());
    }

    private static LocalDate day(Object date) {
        return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    private static Number number(Tuple row, String column) {
        return row.get(column, Number.class);
    }

    private static Long id(Tuple row, String column) {
        return number(row, column).longValue();
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    /** Names are kept once, capitals ignored; tables print them in one of these ways. */
    private static Set<String> inAnyCase(Set<String> names) {
        return names.stream()
                .flatMap(name ->
                        Stream.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), capital(name)))
                .collect(Collectors.toSet());
    }

    private static String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT)
                + name.substring(first).toLowerCase(Locale.ROOT);
    }
}

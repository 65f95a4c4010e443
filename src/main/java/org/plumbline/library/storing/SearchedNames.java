package org.plumbline.library.storing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.plumbline.library.bulk.BulkLoad;
import org.plumbline.library.search.WordTables;
import org.plumbline.library.shelf.ReferenceSource;

/**
 * What the library is searched by: the names of all entities that have a figure, each spelling once, so that a search need not go
 * through the figures, and the words of names and series. All of it only while the library's turn is held.
 */
@ApplicationScoped
public class SearchedNames {

    private static final int AT_ONCE = 500;

    private final EntityManager database;

    SearchedNames(EntityManager database) {
        this.database = database;
    }

    /** Adds the words of the series of some editions, as far as they have none. */
    public void keepSeriesOf(Collection<Long> editions) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            var words = new WordTables(connection);
            for (long edition : editions) {
                words.keepSeries(edition);
            }
        });
    }

    /** Adds those that are not there, as printed. */
    public void keepEntities(Collection<String> names) {
        var all = List.copyOf(Set.copyOf(names));
        database.unwrap(Session.class).doWork(connection -> {
            var missing = new HashSet<>(all);
            missing.removeAll(known(connection, all));
            var rows = missing.stream()
                    .map(name -> new Object[] {name, ReferenceSource.key(name)})
                    .toList();
            BulkLoad.into(connection).load("reference_entity (name, name_key)", rows);
            new WordTables(connection).keepEntities(missing);
        });
    }

    private static Set<String> known(Connection connection, List<String> names) throws SQLException {
        var known = new HashSet<String>();
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            known.addAll(knownOf(connection, names.subList(from, Math.min(names.size(), from + AT_ONCE))));
        }
        return known;
    }

    private static Collection<String> knownOf(Connection connection, List<String> names) throws SQLException {
        var marks = "?" + ", ?".repeat(names.size() - 1);
        try (var select =
                connection.prepareStatement("select name from reference_entity where name in (" + marks + ")")) {
            for (int i = 0; i < names.size(); i++) {
                select.setString(i + 1, names.get(i));
            }
            var found = new ArrayList<String>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
            return found;
        }
    }
}

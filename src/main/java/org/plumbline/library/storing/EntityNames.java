package org.plumbline.library.storing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.plumbline.library.ReferenceSource;

/** The names of all entities that have a figure, each once, so that a search need not go through the figures. */
@ApplicationScoped
public class EntityNames {

    private static final int AT_ONCE = 500;

    private final EntityManager database;

    EntityNames(EntityManager database) {
        this.database = database;
    }

    /** Adds those that are not there. Only while the library's turn is held. */
    public void keep(Collection<String> names) {
        var byKey = new HashMap<String, String>();
        names.forEach(name -> byKey.putIfAbsent(ReferenceSource.key(name), name));
        database.unwrap(Session.class).doWork(connection -> {
            var missing = new HashSet<>(byKey.keySet());
            missing.removeAll(known(connection, List.copyOf(byKey.keySet())));
            var rows = missing.stream()
                    .map(key -> new Object[] {key, byKey.get(key)})
                    .toList();
            BulkLoad.into(connection).load("reference_entity (name_key, name)", rows);
        });
    }

    private static Set<String> known(Connection connection, List<String> keys) throws SQLException {
        var known = new HashSet<String>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            known.addAll(knownOf(connection, keys.subList(from, Math.min(keys.size(), from + AT_ONCE))));
        }
        return known;
    }

    private static Collection<String> knownOf(Connection connection, List<String> keys) throws SQLException {
        var marks = "?" + ", ?".repeat(keys.size() - 1);
        try (var select = connection.prepareStatement(
                "select name_key from reference_entity where name_key in (" + marks + ")")) {
            for (int i = 0; i < keys.size(); i++) {
                select.setString(i + 1, keys.get(i));
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

package org.plumbline.library.mapping.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.value.WordFile;

/** Names of rows that are no single country, company or thing, from {@code row-roles.csv}. */
final class RowRoles {

    private static final List<List<String>> ROLES = WordFile.rows(RowRoles.class, "row-roles.csv");

    private RowRoles() {}

    /** A total of all but some is a sum of some. */
    static Optional<Role> of(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        return ROLES.stream()
                .filter(row -> begins(words, row.get(0)))
                .findFirst()
                .map(row -> Role.valueOf(row.get(1)))
                .map(role -> words.contains("excluding ") ? Role.AGGREGATE : role);
    }

    /** Whether this is such a name and nothing else. */
    static boolean isName(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        return ROLES.stream().anyMatch(row -> row.get(0).equals(words));
    }

    private static boolean begins(String words, String beginning) {
        return words.startsWith(beginning)
                && (words.length() == beginning.length()
                        || !Character.isLetterOrDigit(words.charAt(beginning.length())));
    }
}

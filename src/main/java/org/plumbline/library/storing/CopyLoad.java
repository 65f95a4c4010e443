package org.plumbline.library.storing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;

/** COPY, PostgreSQL's own, in its text format. */
final class CopyLoad implements BulkLoad {

    private final PGConnection postgres;
    private final Connection connection;

    CopyLoad(PGConnection postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    @Override
    public void load(String into, List<Object[]> rows) throws SQLException {
        var text = new StringBuilder(rows.size() * 128);
        rows.forEach(row -> line(text, row));
        try {
            postgres.getCopyAPI().copyIn("copy " + into + " from stdin", new StringReader(text.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read", impossible);
        }
    }

    private static void line(StringBuilder text, Object[] row) {
        for (int column = 0; column < row.length; column++) {
            cell(text.append(column == 0 ? "" : "\t"), row[column]);
        }
        text.append('\n');
    }

    private static void cell(StringBuilder text, Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            escaped(text, value.toString());
        }
    }

    private static void escaped(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }

    @Override
    public long[] next(String sequence, int values) throws SQLException {
        return Values.read(
                connection, "select nextval('" + sequence + "') from generate_series(1, cast(? as integer))", values);
    }
}

package org.plumbline.library.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.postgresql.copy.CopyIn;

/** Rows as COPY's text format has them: a line each, tabs between the columns, \N for null. Bytes in one array that is used again. */
final class CopyText {

    private static final int LONG = 64 * 1024;

    private byte[] bytes = new byte[2 * LONG];
    private int length;
    private Instant lastInstant;
    private String lastInstantText;

    void line(Object[] row) {
        for (int column = 0; column < row.length; column++) {
            if (column > 0) {
                add('\t');
            }
            cell(row[column]);
        }
        add('\n');
    }

    private void cell(Object value) {
        if (value == null) {
            raw("\\N");
        } else if (value instanceof Long || value instanceof Integer) {
            raw(value.toString());
        } else if (value instanceof byte[] content) {
            raw("\\\\x");
            raw(HexFormat.of().formatHex(content));
        } else if (value instanceof Instant instant) {
            raw(text(instant));
        } else {
            escaped(value.toString());
        }
    }

    /** All rows of one import have the same instant. */
    private String text(Instant instant) {
        if (instant != lastInstant) {
            lastInstant = instant;
            lastInstantText = instant.toString();
        }
        return lastInstantText;
    }

    /** Text of nothing but ASCII, in which nothing is to be escaped. */
    @SuppressWarnings("deprecation") // the low bytes are all there are
    private void raw(String ascii) {
        room(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
    }

    private void escaped(String text) {
        var encoded = text.getBytes(UTF_8);
        room(encoded.length * 2);
        for (byte one : encoded) { // in UTF-8 a byte that looks like ASCII is
            switch (one) {
                case '\\' -> pair('\\');
                case '\t' -> pair('t');
                case '\n' -> pair('n');
                case '\r' -> pair('r');
                default -> bytes[length++] = one;
            }
        }
    }

    private void pair(char escaped) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) escaped;
    }

    private void add(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Sends what is there if that is worth it. */
    void sendIfLong(CopyIn copy) throws SQLException {
        if (length >= LONG) {
            send(copy);
        }
    }

    void send(CopyIn copy) throws SQLException {
        copy.writeToCopy(bytes, 0, length);
        length = 0;
    }
}

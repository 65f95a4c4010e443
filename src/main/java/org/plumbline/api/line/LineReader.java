package org.plumbline.api.line;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.plumbline.web.Refusal;

/** Reads a stream line by line and holds one line at a time. Blank lines are skipped. */
final class LineReader {

    private final BufferedInputStream in;
    private final int longest;

    /** @param longest how many bytes a line may have */
    LineReader(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /**
     * The next line, without its end; empty after the last.
     *
     * @throws Refusal if the line is too long; the one after it can still be read
     */
    Optional<byte[]> next() throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            if (!isSpace(first)) {
                return Optional.of(line(first));
            }
        }
        return Optional.empty();
    }

    private byte[] line(int first) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = first; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() == longest) {
                skipLine();
                throw new Refusal(413, "Too long", "A line may have %,d bytes; this one has more.".formatted(longest));
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    private void skipLine() throws IOException {
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            // only its end matters
        }
    }

    private static boolean isSpace(int character) {
        return character == '\n' || character == '\r' || character == ' ' || character == '\t';
    }
}

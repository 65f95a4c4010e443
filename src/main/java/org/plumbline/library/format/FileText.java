package org.plumbline.library.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file in UTF-8, with or without a byte order mark. */
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FileContent content;

    private FileText(FileContent content) {
        this.content = content;
    }

    /** @throws UnreadableFileException if the bytes are not UTF-8, or hold a NUL */
    static FileText of(FileContent content) {
        var text = new FileText(content);
        text.refuseWhatIsNoText();
        return text;
    }

    private void refuseWhatIsNoText() {
        var buffer = new char[8192];
        try (var reader = reader()) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                refuseNul(buffer, read);
            }
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableFileException(
                    "The file is not a text in UTF-8. Save it as “CSV UTF-8” and upload that.");
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    private static void refuseNul(char[] buffer, int length) {
        for (int index = 0; index < length; index++) {
            if (buffer[index] == '\0') {
                throw new UnreadableFileException(
                        "The file holds NUL bytes, so it is not a text. Save it as “CSV UTF-8” and upload that.");
            }
        }
    }

    String firstLine() {
        try (var reader = new BufferedReader(reader())) {
            var line = reader.readLine();
            return line == null ? "" : line;
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    /** From behind the byte order mark, for the caller to close. */
    Reader reader() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}

package org.plumbline.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files that a command reads, one of which may be what is piped in. */
record Inputs(InputStream pipe) {

    /** @throws UsageException if it cannot be read */
    byte[] bytes(String file) {
        try {
            return file.equals(Arguments.PIPE) ? pipe.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new UsageException("There is no file " + file + ".");
        } catch (IOException e) {
            throw new UsageException(
                    Files.isDirectory(Path.of(file))
                            ? file + " is a folder, not a file."
                            : "%s cannot be read: %s.".formatted(file, e.getMessage()));
        }
    }

    /** @throws UsageException if it cannot be read, or is no text in UTF-8 */
    String text(String file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is not a text in UTF-8. Save it as plain text in that encoding.");
        }
    }
}

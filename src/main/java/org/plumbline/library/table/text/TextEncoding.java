package org.plumbline.library.table.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.UnreadableFileException;

/**
 * How the bytes of a text file are characters: by its byte order mark, else UTF-16 where every second byte is nought, else UTF-8
 * where all of it is, else the Windows encoding of western Europe, in which the U.S. Geological Survey publishes;
 * one file of its came from a Macintosh.
 */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE),
    UTF_16_BIG(StandardCharsets.UTF_16BE),
    WINDOWS(Charset.forName("windows-1252")),
    MACINTOSH(Charset.forName("x-MacRoman"));

    private static final int SAMPLE = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** @throws UnreadableFileException if this is no text */
    static TextEncoding of(FileContent content) {
        var marked = marked(start(content));
        var encoding = marked == null ? UTF_8 : marked;
        if (fits(content, encoding)) {
            return encoding;
        }
        if (marked == null && fits(content, WINDOWS)) {
            return isMacintosh(start(content)) ? MACINTOSH : WINDOWS;
        }
        throw new UnreadableFileException(
                "The file begins as a text in %s and does not go on so. Save it as “CSV UTF-8” and upload that."
                        .formatted(encoding.charset.name()));
    }

    /** "United States" with the no-break space of old Macintoshes, which is an Ê in Windows, amid small letters. */
    private static boolean isMacintosh(byte[] start) {
        for (int index = 1; index < start.length - 1; index++) {
            if ((start[index] & 0xFF) == 0xCA && Character.isLowerCase(start[index - 1]) && start[index + 1] > 0) {
                return true;
            }
        }
        return false;
    }

    private static byte[] start(FileContent content) {
        try (var in = content.open()) {
            return in.readNBytes(SAMPLE);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    private static TextEncoding marked(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (begins(start, 0xFF, 0xFE) || isEverySecondNought(start, 1)) {
            return UTF_16_LITTLE;
        }
        return begins(start, 0xFE, 0xFF) || isEverySecondNought(start, 0) ? UTF_16_BIG : null;
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int index = 0; index < bytes.length; index++) {
            if ((start[index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }

    /** Text in a western language: nearly all of its high bytes are nought. */
    private static boolean isEverySecondNought(byte[] start, int first) {
        int noughts = 0;
        for (int index = first; index < start.length; index += 2) {
            noughts += start[index] == 0 ? 1 : 0;
        }
        return start.length >= 4 && noughts * 10 >= start.length / 2 * 9;
    }

    private static boolean fits(FileContent content, TextEncoding encoding) {
        var buffer = new char[8192];
        try (var reader = encoding.reader(content)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                refuseNul(buffer, read);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
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

    /** From behind the byte order mark, for the caller to close. */
    Reader reader(FileContent content) throws IOException {
        InputStream in = content.open();
        var reader = new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}

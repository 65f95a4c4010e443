package org.plumbline.library.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file in UTF-8, with or without a byte order mark. */
final class FileText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /** @throws UnreadableFileException if the bytes are not UTF-8, or hold a NUL */
    static String decode(byte[] content) {
        var text = strictly(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException(
                    "The file holds NUL bytes, so it is not a text. Save it as “CSV UTF-8” and upload that.");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String strictly(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableFileException(
                    "The file is not a text in UTF-8. Save it as “CSV UTF-8” and upload that.");
        }
    }
}

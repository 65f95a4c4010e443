package org.plumbline.article.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text: paragraphs stand apart by an empty line, or else each line is one. */
final class TextReading implements FileReading {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public Page read(byte[] content, Progress progress) throws UnreadableFileException {
        return page(decoded(content));
    }

    static Page page(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var parts = EMPTY_LINE.matcher(lines).find() ? EMPTY_LINE.split(lines) : lines.split("\n");
        return new Page("", "", blocks(parts));
    }

    private static List<Block> blocks(String[] parts) {
        return Arrays.stream(parts)
                .map(part -> part.replaceAll("\\s*\\n\\s*", " ").strip())
                .filter(part -> !part.isEmpty())
                .map(part -> new Block(BlockKind.BODY, part))
                .toList();
    }

    /** By its byte order mark; else UTF-8 if it is that without fault; else as Windows writes western languages. */
    private static String decoded(byte[] content) throws UnreadableFileException {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return decoded(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return decoded(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return decoded(content, 2, StandardCharsets.UTF_16BE);
        }
        var text = utf8(content);
        if (text.indexOf(0) >= 0) {
            throw new UnreadableFileException(
                    "The file holds NUL characters, which no text has. Save it as text in UTF-8.");
        }
        return text;
    }

    private static String utf8(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }
}

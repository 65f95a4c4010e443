package org.plumbline.article.file.kind;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.article.file.Block;
import org.plumbline.article.file.BlockKind;
import org.plumbline.article.file.FileReading;
import org.plumbline.article.file.Page;
import org.plumbline.article.file.Progress;
import org.plumbline.article.file.PublicationDay;
import org.plumbline.article.file.UnreadableFileException;

/** Plain text: paragraphs stand apart by an empty line, or else each line is one; so is each of a head that gives the day. */
final class TextReading implements FileReading {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’)]?\\s*$");
    private static final int HEAD_LINES = 4;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public Page read(byte[] content, Progress progress) throws UnreadableFileException {
        return page(decoded(content));
    }

    static Page page(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return new Page("", "", blocks(paragraphs(lines)));
    }

    private static Stream<String> paragraphs(String lines) {
        if (!EMPTY_LINE.matcher(lines).find()) {
            return Arrays.stream(lines.split("\n"));
        }
        var parts = EMPTY_LINE.split(lines);
        var first = parts[0].split("\n");
        return isHead(first)
                ? Stream.concat(Arrays.stream(first), Arrays.stream(parts).skip(1))
                : Arrays.stream(parts);
    }

    /** A headline, the day and perhaps who wrote it, with no empty line between them. */
    private static boolean isHead(String[] lines) {
        return lines.length <= HEAD_LINES
                && Arrays.stream(lines).anyMatch(PublicationDay::isAlone)
                && Arrays.stream(lines)
                        .noneMatch(line -> SENTENCE_END.matcher(line).find());
    }

    private static List<Block> blocks(Stream<String> parts) {
        return parts.map(part -> part.replaceAll("\\s*\\n\\s*", " ").strip())
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

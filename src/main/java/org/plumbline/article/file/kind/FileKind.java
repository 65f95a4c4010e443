package org.plumbline.article.file.kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.article.file.FileReading;
import org.plumbline.article.file.UnreadableFileException;

/** The kinds of files that articles come in. What a file is named and what it is must agree. */
public enum FileKind {
    TEXT,
    HTML,
    DOCX,
    PDF;

    /** How many bytes a file may have. */
    public static final int LARGEST = 10_000_000;

    private static final Map<String, FileKind> BY_ENDING =
            Map.of("txt", TEXT, "text", TEXT, "md", TEXT, "html", HTML, "htm", HTML, "docx", DOCX, "pdf", PDF);

    private static final Map<String, String> OTHERS = Map.of(
            "\u00d0\u00cf\u0011\u00e0", "an old or a protected Office file",
            "{\\rtf", "a rich text file",
            "\u0089PNG", "a picture",
            "GIF8", "a picture",
            "\u00ff\u00d8\u00ff", "a picture",
            "MZ", "a program",
            "\u007fELF", "a program");

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)[\\s\\uFEFF]*<(?:!doctype html|!--|(?:html|head|body|meta|article|main|section|header|div|span|p|h[1-6]|figure|table|ul|ol"
                    + "|blockquote|a|b|strong|em)[\\s>])");

    /**
     * @param name as the browser gave it; its ending counts
     * @throws UnreadableFileException if it is of no kind that is taken, or not what its name says
     */
    public static FileKind of(String name, byte[] content) throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException("The file is empty. Choose another, or paste the text.");
        }
        if (content.length > LARGEST) {
            throw new UnreadableFileException(
                    "The file has %,d bytes; at most %,d are taken. Save it without pictures, or paste the text."
                            .formatted(content.length, LARGEST));
        }
        var named = named(name);
        var is = sniffed(content);
        if (is == named || named == TEXT && is == HTML || named == HTML && is == TEXT) {
            return is == TEXT ? named : is;
        }
        throw new UnreadableFileException("The file is named as %s but is %s. Save it again under the right name."
                .formatted(named.words(), is.words()));
    }

    private static FileKind named(String name) throws UnreadableFileException {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var kind = BY_ENDING.get(ending);
        if (kind == null) {
            throw new UnreadableFileException(
                    "Articles are taken as .txt, .html, .docx and .pdf. Save the file as one of these, or paste the text.");
        }
        return kind;
    }

    private static FileKind sniffed(byte[] content) throws UnreadableFileException {
        var head = new String(Arrays.copyOf(content, Math.min(content.length, 1024)), StandardCharsets.ISO_8859_1);
        for (var other : OTHERS.entrySet()) {
            if (head.startsWith(other.getKey())) {
                throw new UnreadableFileException("The file is " + other.getValue()
                        + ", whatever its name says. Save the article as .docx, .pdf, .html or .txt.");
            }
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        var begins = head.stripLeading().toLowerCase(Locale.ROOT);
        return begins.startsWith("<!doctype html") || begins.startsWith("<html") ? HTML : TEXT;
    }

    /** Whether a pasted text is the source of a page or of a part of one; "<5 % of output" is none. */
    public static boolean isMarkup(String text) {
        return MARKUP.matcher(text).lookingAt();
    }

    private String words() {
        return switch (this) {
            case TEXT -> "a text";
            case HTML -> "a web page";
            case DOCX -> "a Word document";
            case PDF -> "a PDF";
        };
    }

    public FileReading reading() {
        return switch (this) {
            case TEXT -> new TextReading();
            case HTML -> new HtmlReading();
            case DOCX -> new DocxReading();
            case PDF -> new PdfReading();
        };
    }
}

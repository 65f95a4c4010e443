package org.plumbline.article.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.article.Intake;
import org.plumbline.article.file.Block;
import org.plumbline.article.file.BlockKind;
import org.plumbline.article.file.FoundText;

/**
 * A text as an editor corrects it: paragraphs apart by an empty line, a caption marked by "[Caption]" before it.
 *
 * @param body as typed
 */
public record Manuscript(String title, String publishedOn, String outlet, String url, String body) {

    static final String CAPTION = "[Caption] ";

    private static final Pattern MARK = Pattern.compile("(?i)^\\[caption]\\s*");
    private static final Pattern BETWEEN = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** A zone of the text, in UTF-16 units. */
    record Part(Zone.Kind kind, int start, int end) {}

    public Manuscript {
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What was found, laid out for correction. */
    public static Manuscript of(FoundText found) {
        return new Manuscript(found.title(), found.publishedOn(), "", "", laidOut(found.blocks()));
    }

    static String laidOut(List<Block> blocks) {
        return String.join(
                "\n\n",
                blocks.stream()
                        .filter(block -> block.kind() == BlockKind.BODY || block.kind() == BlockKind.CAPTION)
                        .map(Manuscript::typed)
                        .toList());
    }

    private static String typed(Block block) {
        return (block.kind() == BlockKind.CAPTION ? CAPTION : "") + block.text();
    }

    /** What is received: the headline first, as a paragraph of its own, then the body without marks. */
    String text() {
        return String.join(
                "\n\n", paragraphs().stream().map(Manuscript::unmarked).toList());
    }

    List<Part> zones() {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var paragraph : paragraphs()) {
            var words = unmarked(paragraph);
            if (at == 0 && !title.isBlank()) {
                parts.add(new Part(Zone.Kind.HEADLINE, 0, words.length()));
            } else if (MARK.matcher(paragraph).find() && !words.isEmpty()) {
                parts.add(new Part(Zone.Kind.CAPTION, at, at + words.length()));
            }
            at += words.length() + 2;
        }
        return parts;
    }

    private static String unmarked(String paragraph) {
        return MARK.matcher(paragraph).replaceFirst("");
    }

    private List<String> paragraphs() {
        var all = new ArrayList<String>();
        if (!title.isBlank()) {
            all.add(title.strip());
        }
        all.addAll(typedParagraphs().stream()
                .filter(paragraph -> !unmarked(paragraph).equals(title.strip()))
                .toList());
        return all;
    }

    private List<String> typedParagraphs() {
        return Arrays.stream(BETWEEN.split(body))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    public Intake intake() {
        return new Intake(title, publishedOn, outlet, url, body.isBlank() ? "" : text());
    }

    /** What was set aside as furniture and is not in the body. */
    public List<Integer> left(List<Block> blocks) {
        var there = typedParagraphs();
        var left = new ArrayList<Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.FURNITURE
                    && !there.contains(blocks.get(i).text())) {
                left.add(i);
            }
        }
        return left;
    }

    /** The same with a paragraph of the page put back where it stood, after the nearest one before it that is there. */
    public Manuscript with(List<Block> blocks, int index) {
        var paragraphs = new ArrayList<>(typedParagraphs());
        int place = 0;
        for (int before = index - 1; before >= 0 && place == 0; before--) {
            place = paragraphs.indexOf(typed(blocks.get(before))) + 1;
        }
        paragraphs.add(place, blocks.get(index).text());
        return new Manuscript(title, publishedOn, outlet, url, String.join("\n\n", paragraphs));
    }
}

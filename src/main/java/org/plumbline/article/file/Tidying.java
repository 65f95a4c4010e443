package org.plumbline.article.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done with every page, whatever file it came in: characters cleaned, furniture set aside, headline and day looked for. */
public final class Tidying {

    /** As many characters as an article may have. */
    public static final int LONGEST = 1_000_000;

    static final int BLOCKS = 20_000;

    private static final int LONGEST_TITLE = 200;
    private static final int TITLE_WITHIN = 5;

    private final Furniture furniture = new Furniture();
    private final CleanText cleaning = new CleanText();
    private final List<Block> blocks = new ArrayList<>();

    public static FoundText of(Page page) throws UnreadableFileException {
        return new Tidying().tidy(page);
    }

    public static void refuseLonger(long length) throws UnreadableFileException {
        if (length > LONGEST) {
            throw new UnreadableFileException(
                    "The text has more than %,d characters. Split it into parts.".formatted(LONGEST));
        }
    }

    private FoundText tidy(Page page) throws UnreadableFileException {
        long length = 0;
        for (var block : page.blocks()) {
            var text = cleaning.of(block.text());
            length += text.length();
            refuseLonger(length);
            if (!text.isEmpty()) {
                blocks.add(new Block(furniture.contains(text) ? BlockKind.FURNITURE : block.kind(), text));
            }
        }
        refuseIfNothing();
        var title = title(cleaning.of(page.title()));
        var inText = PublicationDay.in(blocks);
        var day = page.publishedOn().isEmpty() ? inText : Optional.of(page.publishedOn());
        return new FoundText(title, day.orElse(""), from(page, inText), List.copyOf(blocks), cleaning.warnings());
    }

    private void refuseIfNothing() throws UnreadableFileException {
        if (blocks.isEmpty()) {
            throw new UnreadableFileException("There is no text in it. Choose another file, or paste the text.");
        }
        if (blocks.size() > BLOCKS) {
            throw new UnreadableFileException(
                    "The text has more than %,d paragraphs. Split it into parts.".formatted(BLOCKS));
        }
    }

    private static String from(Page page, Optional<String> inText) {
        if (!page.publishedOn().isEmpty()) {
            return "the page's own data";
        }
        return inText.isPresent() ? "the beginning of the text" : "";
    }

    /** As the file says; else the first short paragraph that is no sentence and no date, before the text begins. */
    private String title(String said) {
        if (!said.isEmpty()) {
            mark(said);
            return said;
        }
        for (int i = 0; i < Math.min(TITLE_WITHIN, blocks.size()); i++) {
            var text = blocks.get(i).text();
            if (text.matches(".*[.!?][”\"’)]?$")) {
                return "";
            }
            if (blocks.get(i).is(BlockKind.BODY) && isTitle(text)) {
                blocks.set(i, blocks.get(i).as(BlockKind.HEADLINE));
                return text;
            }
        }
        return "";
    }

    private boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && text.indexOf(' ') > 0
                && !text.contains(" | ")
                && !PublicationDay.isAlone(text)
                && blocks.size() > 1;
    }

    /** The paragraph that is the headline, and the same words wherever else they stand. */
    private void mark(String title) {
        blocks.replaceAll(block ->
                block.text().equals(title) && !block.is(BlockKind.FURNITURE) ? block.as(BlockKind.HEADLINE) : block);
    }
}

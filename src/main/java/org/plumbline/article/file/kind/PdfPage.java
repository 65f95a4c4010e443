package org.plumbline.article.file.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.article.file.Block;
import org.plumbline.article.file.BlockKind;
import org.plumbline.article.file.Page;

/** Lines of a PDF put together: what stands at the edge of many pages is furniture, lines close to each other a paragraph. */
final class PdfPage {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(page )?[0-9]{1,4}( ?(/|of) ?[0-9]{1,4})?");
    private static final Pattern CAPTION =
            Pattern.compile("(?i)(figure|fig\\.|photo|photograph|picture|image|chart|map|table) ?[0-9]*[.:].*");
    private static final float HEADLINE = 1.25f;
    private static final float PARAGRAPH = 1.6f;
    private static final int HEADLINE_WITHIN = 12;
    private static final int PAGES_ALIKE = 3;

    private final List<PdfLine> lines;
    private final Map<String, Integer> pagesByPattern = new HashMap<>();
    private final float bodySize;

    PdfPage(List<PdfLine> lines) {
        this.lines = lines;
        lines.stream().filter(PdfLine::isAtEdge).forEach(line -> pagesByPattern.merge(line.pattern(), 1, Integer::sum));
        this.bodySize = commonSize();
    }

    /** The size that most letters have. */
    private float commonSize() {
        var letters = new HashMap<Float, Integer>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    Page page() {
        var blocks = new ArrayList<Block>();
        PdfLine last = null;
        int open = -1; // the paragraph that may go on, furniture in between or not
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var kind = kind(line, i);
            if (kind == BlockKind.FURNITURE) {
                blocks.add(new Block(kind, line.text()));
                continue;
            }
            if (open >= 0 && goesOn(blocks.get(open), last, line, kind)) {
                blocks.set(open, joined(blocks.get(open), line.text()));
            } else {
                open = blocks.size();
                blocks.add(new Block(kind, line.text()));
            }
            last = line;
        }
        return new Page(title(blocks), "", blocks);
    }

    private BlockKind kind(PdfLine line, int index) {
        if (isFurniture(line)) {
            return BlockKind.FURNITURE;
        }
        if (line.page() == 1 && index < HEADLINE_WITHIN && line.size() >= bodySize * HEADLINE) {
            return BlockKind.HEADLINE;
        }
        return CAPTION.matcher(line.text()).matches() && line.size() < bodySize ? BlockKind.CAPTION : BlockKind.BODY;
    }

    private boolean isFurniture(PdfLine line) {
        return line.isAtEdge()
                && (PAGE_NUMBER.matcher(line.text()).matches() || pagesByPattern.get(line.pattern()) >= PAGES_ALIKE);
    }

    private static boolean goesOn(Block block, PdfLine last, PdfLine line, BlockKind kind) {
        if (line.size() != last.size()) {
            return false;
        }
        if (line.page() != last.page() || line.gap() < 0) { // over a page or a column: only in the middle of a sentence
            return !block.text().matches(".*[.!?:”\"]");
        }
        return (block.is(kind) || block.is(BlockKind.CAPTION)) && line.gap() <= line.size() * PARAGRAPH;
    }

    /** A word cut at the end of a line is put together again. */
    private static Block joined(Block block, String next) {
        var text = block.text();
        boolean cut = text.matches(".*\\p{Ll}-") && next.matches("\\p{Ll}.*");
        return new Block(block.kind(), cut ? text.substring(0, text.length() - 1) + next : text + " " + next);
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.is(BlockKind.HEADLINE))
                .findFirst()
                .map(Block::text)
                .orElse("");
    }
}

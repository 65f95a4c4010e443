package org.plumbline.article.file.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.plumbline.article.file.Block;
import org.plumbline.article.file.BlockKind;

/** The paragraphs of a page in its order: a new one begins and ends with each element that browsers set apart. */
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");

    /**
     * One paragraph.
     *
     * @param element what it stands in
     */
    record Part(Element element, String text) {

        boolean isCaption() {
            return element.closest("figcaption,caption,[class*=caption],[itemprop=caption]") != null;
        }

        Block asBlock(BlockKind kind) {
            return new Block(kind, text);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element element;

    private HtmlBlocks() {}

    static List<Part> in(Element root) {
        var blocks = new HtmlBlocks();
        root.traverse(blocks);
        blocks.end();
        return List.copyOf(blocks.parts);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            begin(words);
        } else if (node instanceof Element one && breaks(one)) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element one) {
            if (CELLS.contains(one.normalName())) {
                text.append(text.isEmpty() ? "" : " | ");
            } else if (breaks(one)) {
                end();
            }
        }
    }

    private void begin(TextNode words) {
        if (element == null && !words.isBlank()) {
            element = (Element) words.parent();
        }
        text.append(words.getWholeText());
    }

    private static boolean breaks(Element one) {
        return one.isBlock() && !CELLS.contains(one.normalName())
                || one.normalName().equals("br");
    }

    private void end() {
        var found = text.toString()
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("( \\|)+ ?$", "")
                .strip();
        if (!found.isEmpty() && element != null) {
            parts.add(new Part(element, found));
        }
        text.setLength(0);
        element = null;
    }
}

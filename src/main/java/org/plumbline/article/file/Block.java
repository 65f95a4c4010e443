package org.plumbline.article.file;

/**
 * One paragraph as it was found, in the order of the page.
 *
 * @param text never blank, on one line
 */
public record Block(BlockKind kind, String text) {

    Block as(BlockKind other) {
        return new Block(other, text);
    }

    public boolean is(BlockKind one) {
        return kind == one;
    }
}

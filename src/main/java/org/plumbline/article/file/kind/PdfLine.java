package org.plumbline.article.file.kind;

/**
 * One line of a PDF.
 *
 * @param size of its largest letters, in points
 * @param top how far down the page it stands, from 0 to 1
 * @param gap how far below the line before it on its page, in points; negative for the first and after a jump back up
 */
record PdfLine(String text, float size, float top, float gap, int page) {

    /** The same text on every page but for its numbers has the same pattern. */
    String pattern() {
        return text.replaceAll("[0-9]+", "#").strip();
    }

    boolean isAtEdge() {
        return top < 0.09 || top > 0.91;
    }
}

package org.plumbline.article.file.kind;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page with their size and place. */
final class PdfLines extends PDFTextStripper {

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float size;
    private float y;
    private float height = 1;
    private float before = Float.NaN;

    PdfLines() throws IOException {
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> on(PDDocument document, int page) throws IOException {
        lines.clear();
        before = Float.NaN;
        setStartPage(page);
        setEndPage(page);
        writeText(document, new StringWriter());
        end();
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        for (var position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
            y = position.getYDirAdj();
            height = Math.max(1, position.getPageHeight());
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeParagraphEnd() {
        end();
    }

    private void end() {
        var found = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!found.isEmpty()) {
            lines.add(new PdfLine(found, size, y / height, y - before, getCurrentPageNo()));
            before = y;
        }
        text.setLength(0);
        size = 0;
    }
}

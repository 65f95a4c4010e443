package org.plumbline.article.file.kind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plumbline.article.file.FileReading;
import org.plumbline.article.file.Page;
import org.plumbline.article.file.Progress;
import org.plumbline.article.file.Tidying;
import org.plumbline.article.file.UnreadableFileException;

/** PDF files. Size and place of the lines tell the headline, paragraphs, and what stands on every page. */
final class PdfReading implements FileReading {

    static final int PAGES = 1_000;

    @Override
    public Page read(byte[] content, Progress progress) throws UnreadableFileException, IOException {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > PAGES) {
                throw new UnreadableFileException("The PDF has %,d pages; at most %,d are taken. Split it."
                        .formatted(document.getNumberOfPages(), PAGES));
            }
            return new PdfPage(lines(document, progress)).page();
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFileException("The PDF is locked with a password. Save it without one.");
        }
    }

    private static List<PdfLine> lines(PDDocument document, Progress progress)
            throws IOException, UnreadableFileException {
        var lines = new ArrayList<PdfLine>();
        var stripper = new PdfLines();
        long length = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var found = stripper.on(document, page);
            length += found.stream().mapToLong(line -> line.text().length()).sum();
            Tidying.refuseLonger(length);
            lines.addAll(found);
            progress.at(page, document.getNumberOfPages());
        }
        if (lines.isEmpty()) {
            throw new UnreadableFileException(
                    "The PDF holds pictures of pages, no text. Run text recognition over it first, or type the passage.");
        }
        return lines;
    }
}

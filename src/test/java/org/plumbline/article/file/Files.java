package org.plumbline.article.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as newsrooms get them, made for tests. */
public final class Files {

    private Files() {}

    /** A document whose paragraphs have a style before a bar: "Title|Mines under the ice". */
    public static byte[] docx(String... paragraphs) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Daily Example, page 1");
            for (var paragraph : paragraphs) {
                var made = document.createParagraph();
                int bar = paragraph.indexOf('|');
                if (bar > 0) {
                    made.setStyle(paragraph.substring(0, bar));
                }
                made.createRun().setText(paragraph.substring(bar + 1));
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with a running head and a page number on each page; a headline in large letters, lines close, paragraphs apart. */
    public static byte[] pdf(String headline, List<List<String>> pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages.size(); i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    line(content, 9, 810, "The Daily Example, 31 March");
                    line(content, 9, 30, "Page " + (i + 1) + " of " + pages.size());
                    float y = 740;
                    if (i == 0) {
                        line(content, 22, y, headline);
                        y -= 50;
                    }
                    for (var text : pages.get(i)) {
                        y -= text.isEmpty() ? 16 : 14;
                        line(content, 11, y, text);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(PDPageContentStream content, float size, float y, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), size);
        content.newLineAtOffset(60, y);
        content.showText(text);
        content.endText();
    }

    /** A packed document with the parts of a real one, some of them replaced. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", ascii("<Types/>"));
        all.put("word/document.xml", ascii("<w:document/>"));
        all.putAll(parts);
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

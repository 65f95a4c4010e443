package org.plumbline.article.file.kind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.plumbline.article.file.Block;
import org.plumbline.article.file.BlockKind;
import org.plumbline.article.file.FileReading;
import org.plumbline.article.file.Page;
import org.plumbline.article.file.Progress;
import org.plumbline.article.file.UnreadableFileException;

/** Word documents. Heads and feet of pages are furniture; styles tell title and captions. */
final class DocxReading implements FileReading {

    private static final int CAPTION_AT_MOST = 600;

    @Override
    public Page read(byte[] content, Progress progress) throws UnreadableFileException, IOException {
        ZipGuard.check(content);
        ZipSecureFile.setMaxEntrySize(ZipGuard.LARGEST);
        ZipSecureFile.setMaxTextSize(ZipGuard.LARGEST);
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return page(document, progress);
        }
    }

    private static Page page(XWPFDocument document, Progress progress) {
        var blocks = new ArrayList<Block>();
        document.getHeaderList().forEach(head -> blocks.addAll(furniture(head)));
        var elements = document.getBodyElements();
        for (int i = 0; i < elements.size(); i++) {
            blocks.addAll(blocks(elements.get(i)));
            if (i % 200 == 0) {
                progress.at(i, elements.size());
            }
        }
        document.getFootnotes()
                .forEach(note -> note.getParagraphs().forEach(line -> add(blocks, BlockKind.BODY, line)));
        document.getFooterList().forEach(foot -> blocks.addAll(furniture(foot)));
        return new Page(title(document, blocks), "", blocks);
    }

    private static List<Block> furniture(XWPFHeaderFooter part) {
        var blocks = new ArrayList<Block>();
        part.getParagraphs().forEach(line -> add(blocks, BlockKind.FURNITURE, line));
        return blocks;
    }

    private static List<Block> blocks(IBodyElement element) {
        var blocks = new ArrayList<Block>();
        if (element instanceof XWPFParagraph paragraph) {
            add(blocks, kind(paragraph), paragraph);
        } else if (element instanceof XWPFTable table) {
            table.getRows()
                    .forEach(row -> add(
                            blocks,
                            BlockKind.BODY,
                            String.join(
                                    " | ",
                                    row.getTableCells().stream()
                                            .map(cell -> cell.getText().strip())
                                            .toList())));
        }
        return blocks;
    }

    private static BlockKind kind(XWPFParagraph paragraph) {
        var style = style(paragraph);
        if (style.equals("title")) {
            return BlockKind.HEADLINE;
        }
        return style.contains("caption") && paragraph.getText().length() <= CAPTION_AT_MOST
                ? BlockKind.CAPTION
                : BlockKind.BODY;
    }

    private static String style(XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyle()).orElse("").toLowerCase(Locale.ROOT);
    }

    private static void add(List<Block> blocks, BlockKind kind, XWPFParagraph paragraph) {
        for (var line : paragraph.getText().split("\n")) {
            add(blocks, kind, line);
        }
    }

    private static void add(List<Block> blocks, BlockKind kind, String line) {
        var text = line.replaceAll("[\\t ]+", " ").strip();
        if (!text.replace("|", "").isBlank()) {
            blocks.add(new Block(kind, text));
        }
    }

    /** What is set as the title, else what the document's properties say if its text begins so, else the first heading. */
    private static String title(XWPFDocument document, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.is(BlockKind.HEADLINE))
                .findFirst()
                .map(Block::text)
                .or(() -> document.getParagraphs().stream()
                        .filter(paragraph -> style(paragraph).matches("heading ?1"))
                        .map(paragraph -> paragraph.getText().strip())
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .orElse("");
    }
}

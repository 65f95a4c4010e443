package org.plumbline.library.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.layout.file.OpenedFile;
import org.plumbline.library.table.FileContent;

/** A publisher's file and what is read from it without a word of an editor. */
final class PublishedFile {

    private final OpenedFile opened;

    private PublishedFile(OpenedFile opened) {
        this.opened = opened;
    }

    static PublishedFile copied(String name) {
        return of(name, bytes(name));
    }

    static byte[] bytes(String name) {
        try (var file = PublishedFile.class.getResourceAsStream("/files/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PublishedFile of(String name, byte[] bytes) {
        return new PublishedFile(OpenedFile.open(name, FileContent.of(bytes)));
    }

    static PublishedFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    OpenedFile opened() {
        return opened;
    }

    Recognition table() {
        return opened.tables().get(0);
    }

    FigureList read() {
        return FigureList.of(table().figures(table().mapping()));
    }

    List<FigureRow> rows() {
        return read().rows();
    }
}

package org.plumbline.article.file;

import java.io.IOException;

/** Reads files of one kind. */
public interface FileReading {

    /** @throws UnreadableFileException if it is damaged, protected, or holds more than is taken */
    Page read(byte[] content, Progress progress) throws UnreadableFileException, IOException;
}

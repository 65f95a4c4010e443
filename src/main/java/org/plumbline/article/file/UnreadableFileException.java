package org.plumbline.article.file;

/** A file that cannot be read as an article; the message says why and what to do. */
public class UnreadableFileException extends Exception {

    public UnreadableFileException(String sentence) {
        super(sentence);
    }
}

package org.plumbline.library.table;

/** A file as a whole cannot be read. The message says why and what to do. */
public sealed class UnreadableFileException extends RuntimeException permits FileTooLargeException {

    public UnreadableFileException(String message) {
        super(message);
    }
}

package org.plumbline.library.format;

/** A file as a whole cannot be read. The message says why and what to do. */
public final class UnreadableFileException extends RuntimeException {

    UnreadableFileException(String message) {
        super(message);
    }
}

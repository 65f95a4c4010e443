package org.plumbline.library.table;

/** A file holds more than one may. The message names the limit and says what to do. */
public final class FileTooLargeException extends UnreadableFileException {

    public FileTooLargeException(String message) {
        super(message);
    }
}

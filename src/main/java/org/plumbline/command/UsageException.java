package org.plumbline.command;

/** The command cannot be done as it was given; the message says why, and what to do, to the person who typed it. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}

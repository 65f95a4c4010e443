package org.plumbline.start;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The files that an empty desk is filled from. */
final class Seeds {

    private Seeds() {}

    static byte[] read(String name) {
        try (var file = Seeds.class.getResourceAsStream("/seeds/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The seed " + name + " cannot be read", unreadable);
        }
    }
}

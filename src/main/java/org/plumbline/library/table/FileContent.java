package org.plumbline.library.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, from the first one each time they are opened, so that nobody needs to hold all of them. */
@FunctionalInterface
public interface FileContent {

    /** Its bytes, for the caller to close. */
    InputStream open() throws IOException;

    static FileContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}

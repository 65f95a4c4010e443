package org.plumbline.library.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import org.plumbline.web.Refusal;

/** The files in a package, by the names that the export gives them; no name out of the package is ever a path of ours. */
record Entries(ZipFile zip) {

    private static final long HARMLESS = 10_000_000;
    private static final int MOST_TIMES = 300;

    /** @throws Refusal if there is no such file, or if it unpacks to far more than figures do */
    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw Refusal.badRequest(
                    "There is no %s in the package, so this is not an exported library.".formatted(name));
        }
        long most = Math.max(HARMLESS, entry.getCompressedSize() * MOST_TIMES);
        return new Bounded(zip.getInputStream(entry), most, name);
    }

    /** Ends a reading that goes on too long, whatever the package says of its sizes. */
    private static final class Bounded extends FilterInputStream {

        private final String name;
        private long left;

        Bounded(InputStream in, long most, String name) {
            super(in);
            this.left = most;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            return spent(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return spent(read, read);
        }

        private int spent(int result, int bytes) {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw Refusal.badRequest(
                        "%s unpacks to more than %d times its size: no library does.".formatted(name, MOST_TIMES));
            }
            return result;
        }
    }
}

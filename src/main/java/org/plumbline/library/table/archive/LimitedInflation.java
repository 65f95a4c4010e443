package org.plumbline.library.table.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.plumbline.library.table.FileTooLargeException;

/** What is unpacked on the way, up to a limit. */
public final class LimitedInflation extends FilterInputStream {

    private final long most;
    private long read;

    public LimitedInflation(InputStream packed, long most) {
        super(packed);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new FileTooLargeException(
                    "Unpacked, the file has more than %,d bytes. Split it, each part with its header.".formatted(most));
        }
    }
}

package org.plumbline.web.edge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when more comes than is taken. */
public final class LimitedStream extends FilterInputStream {

    /** Says that more came; always by throwing. */
    public interface Excess {
        void refuse() throws IOException;
    }

    private final Excess excess;
    private long left;

    /** @param most how many bytes are taken */
    public LimitedStream(InputStream in, long most, Excess excess) {
        super(in);
        this.left = most;
        this.excess = excess;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            excess.refuse();
        }
    }
}

package org.plumbline.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when more comes than is taken. */
final class LimitedStream extends FilterInputStream {

    private final Refusal refusal;
    private long left;

    /** @param most how many bytes are taken */
    LimitedStream(InputStream in, long most, Refusal refusal) {
        super(in);
        this.left = most;
        this.refusal = refusal;
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

    private void count(int read) throws TooLargeException {
        left -= read;
        if (left < 0) {
            throw new TooLargeException(refusal);
        }
    }
}

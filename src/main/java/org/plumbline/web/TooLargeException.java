package org.plumbline.web;

import java.io.IOException;

/** More came than is taken at once; noticed only while reading, since the request did not say how long it is. */
public final class TooLargeException extends IOException {

    private final transient Refusal refusal;

    public TooLargeException(Refusal refusal) {
        super(refusal.detail());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

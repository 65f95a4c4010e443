package org.plumbline.review;

import java.util.Objects;

/**
 * What a decision is about: a claim, the figures it is held to, and the verdict.
 *
 * @param fingerprint all of it as one hash; another hash means that something changed
 * @param text the same in words, for people who ask what changed
 */
record Evidence(String fingerprint, String text) {

    Evidence {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(text, "text");
    }
}

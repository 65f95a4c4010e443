package org.plumbline.review;

import org.jboss.resteasy.reactive.RestForm;

/** A step that needs no words. */
record SeenForm(@RestForm Integer version, @RestForm String fingerprint) {

    Seen seen() {
        return Seen.of(version, fingerprint);
    }
}

package org.plumbline.review.page;

import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.desk.Seen;

/** A step that needs no words. */
record SeenForm(@RestForm Integer version, @RestForm String fingerprint) {

    Seen seen() {
        return Seen.of(version, fingerprint);
    }
}

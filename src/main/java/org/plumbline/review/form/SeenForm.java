package org.plumbline.review.form;

import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.desk.Seen;

/** A step that needs no words. */
public record SeenForm(@RestForm Integer version, @RestForm String fingerprint) {

    public Seen seen() {
        return Seen.of(version, fingerprint);
    }
}

package org.plumbline.workbench.intake;

import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.article.Intake;

/** What somebody pastes and types to hand an article in. */
record IntakeForm(
        @RestForm String title,
        @RestForm String publishedOn,
        @RestForm String outlet,
        @RestForm String url,
        @RestForm String text) {

    Intake intake() {
        return new Intake(typed(title), typed(publishedOn), typed(outlet), typed(url), typed(text));
    }

    /** Whether the text is all there is, so that the rest is to be found in it. */
    boolean isTextAlone() {
        return !typed(text).isBlank() && (typed(title) + typed(publishedOn) + typed(outlet) + typed(url)).isBlank();
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}

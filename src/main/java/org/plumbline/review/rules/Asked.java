package org.plumbline.review.rules;

import org.jboss.resteasy.reactive.RestForm;

/**
 * What an administrator wants the rules to be.
 *
 * @param second "on" for two approvals
 * @param blind "on" for blind opinions
 * @param version of the rules that the page showed
 */
record Asked(
        @RestForm String second,
        @RestForm String blind,
        @RestForm Integer version) {

    boolean secondReviewer() {
        return "on".equals(second);
    }

    boolean blindOpinion() {
        return "on".equals(blind);
    }

    boolean isAbout(DeskRules rules) {
        return version == null || version == rules.version();
    }
}

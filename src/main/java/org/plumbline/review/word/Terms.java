package org.plumbline.review.word;

/**
 * What it takes to approve a submission, as the desk's rules said when it was made.
 *
 * @param approvals how many people must approve, 1 or 2
 * @param blind whether a reviewer rates the claim without seeing the editor's rating
 */
public record Terms(int approvals, boolean blind) {

    public static final Terms USUAL = new Terms(1, false);

    public Terms {
        if (approvals < 1 || approvals > 2) {
            throw new IllegalArgumentException("One or two approvals, not " + approvals);
        }
    }
}

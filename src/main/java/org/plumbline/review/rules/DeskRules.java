package org.plumbline.review.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.plumbline.review.word.Terms;

/** What the desk asks of a decision. One row; a submission keeps the rules under which it was made. */
@Entity
public class DeskRules {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Version
    private int version; // two administrators may change them at once; only the first does

    private boolean secondReviewer;
    private boolean blindOpinion;

    protected DeskRules() {} // for Hibernate

    void change(Asked asked) {
        secondReviewer = asked.secondReviewer();
        blindOpinion = asked.blindOpinion();
    }

    public int version() {
        return version;
    }

    /** Whether two people must approve, neither of them an author. */
    public boolean isSecondReviewer() {
        return secondReviewer;
    }

    /** Whether a reviewer rates a claim before seeing the editor's rating. */
    public boolean isBlindOpinion() {
        return blindOpinion;
    }

    public Terms terms() {
        return new Terms(secondReviewer ? 2 : 1, blindOpinion);
    }

    /** As the log carries them. */
    String inWords() {
        return "%d approval%s%s"
                .formatted(
                        terms().approvals(),
                        secondReviewer ? "s by two people" : "",
                        blindOpinion ? ", by a blind second opinion" : "");
    }
}

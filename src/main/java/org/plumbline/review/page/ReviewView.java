package org.plumbline.review.page;

import java.util.List;
import org.plumbline.article.ArticleVersion;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.form.DecisionForm;
import org.plumbline.review.form.FixForm;
import org.plumbline.review.form.OpinionForm;

/**
 * All that the page of one review shows.
 *
 * @param history what happened to the claim, oldest first
 * @param typed what the reviewer's forms hold
 */
record ReviewView(CheckedClaim claim, ArticleVersion text, ReviewCard card, List<Happened> history, Typing typed) {

    /** The forms a reviewer may send: the decision, an opinion given blind, or a fix. */
    record Typing(DecisionForm decision, OpinionForm opinion, FixForm fix) {

        /** The fix starts from what the editor wrote. */
        static Typing of(ReviewCard card) {
            var editors = card.assessment();
            return new Typing(
                    DecisionForm.EMPTY,
                    OpinionForm.EMPTY,
                    new FixForm(editors.rating(), editors.note(), editors.wording(), "", null, null));
        }
    }

    ReviewView with(ReviewCard.Trouble met) {
        return with(card.with(met));
    }

    ReviewView with(ReviewCard shown) {
        return new ReviewView(claim, text, shown, history, typed);
    }

    ReviewView with(DecisionForm decision) {
        return with(new Typing(decision, typed.opinion(), typed.fix()));
    }

    ReviewView with(OpinionForm opinion) {
        return with(new Typing(typed.decision(), opinion, typed.fix()));
    }

    ReviewView with(FixForm fix) {
        return with(new Typing(typed.decision(), typed.opinion(), fix));
    }

    private ReviewView with(Typing typing) {
        return new ReviewView(claim, text, card, history, typing);
    }

    public QuoteInContext context() {
        return QuoteInContext.of(text.text(), claim.span());
    }
}

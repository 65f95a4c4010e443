package org.plumbline.review.page;

import java.util.List;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.diff.WordDiff;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.review.Evidence;
import org.plumbline.review.Submission;

/**
 * All that the page of one review shows.
 *
 * @param history what happened to the claim, oldest first
 * @param decision what the decision form holds
 */
record ReviewView(
        CheckedClaim claim, ArticleVersion text, ReviewCard card, List<Happened> history, DecisionForm decision) {

    ReviewView with(ReviewCard.Trouble met) {
        return with(card.with(met));
    }

    ReviewView with(ReviewCard shown) {
        return new ReviewView(claim, text, shown, history, decision);
    }

    ReviewView with(DecisionForm typed) {
        return new ReviewView(claim, text, card, history, typed);
    }

    public QuoteInContext context() {
        return QuoteInContext.of(text.text(), claim.span());
    }

    /** Whether the claim is no longer what was last submitted. */
    public boolean isChanged() {
        return card.review().submission().isPresent()
                && !card.review().submission().get().fingerprint().equals(claim.fingerprint());
    }

    /** What was last submitted, word by word against what there is now. */
    public List<WordDiff.Piece> change() {
        var then = card.review().submission().map(Submission::evidence).orElse("");
        return WordDiff.between(then, Evidence.of(claim).text());
    }
}

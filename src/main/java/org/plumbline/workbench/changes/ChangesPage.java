package org.plumbline.workbench.changes;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.diff.TextDiff;
import org.plumbline.article.diff.WordDiff;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.ClaimReview;

/**
 * Two texts of one article, and where the two follow each other, what became of the claims.
 *
 * @param carried those that go on with what was said of them
 * @param replaced those in whose place another claim stands
 * @param gone those that are not in the later text any more: nothing of them counts
 * @param fresh those that the earlier text did not have
 */
record ChangesPage(
        ArticleVersion before,
        ArticleVersion after,
        List<TextDiff.Paragraph> paragraphs,
        List<Line> carried,
        List<Line> replaced,
        List<Line> gone,
        List<Line> fresh) {

    /**
     * One claim.
     *
     * @param review where it stands, in its own text
     * @param quote how it reads, or how it reads now against how it read before
     */
    record Line(CheckedClaim claim, ClaimReview review, List<WordDiff.Piece> quote) {

        static Line of(CheckedClaim claim, ClaimReview review) {
            return new Line(claim, review, List.of(new WordDiff.Piece(WordDiff.Kind.KEPT, claim.quote())));
        }
    }

    public List<Integer> versions() {
        return IntStream.rangeClosed(1, after.article().newestNumber()).boxed().toList();
    }

    /** Whether there is no other text to compare with. */
    public boolean isAlone() {
        return after.article().newestNumber() == 1;
    }

    /** Whether one follows right upon the other, so that what became of the claims can be told. */
    public boolean isStep() {
        return after.number() == before.number() + 1;
    }

    public long changes() {
        return paragraphs.stream().filter(TextDiff.Paragraph::isChanged).count();
    }
}

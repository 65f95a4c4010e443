package org.plumbline.review.queue;

import org.plumbline.article.Article;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.review.Assessment;
import org.plumbline.review.Submission;

/** A submission that waits for a decision, with what it is about. */
public record Waiting(Submission submission, Assessment assessment, CheckedClaim claim, Article article) {}

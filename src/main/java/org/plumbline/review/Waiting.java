package org.plumbline.review;

import org.plumbline.article.Article;
import org.plumbline.checking.CheckedClaim;

/** A submission that waits for a decision, with what it is about. */
public record Waiting(Submission submission, Assessment assessment, CheckedClaim claim, Article article) {}

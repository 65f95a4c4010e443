package org.plumbline.article;

/** A text came in, as a new article or as a new version of one; told in the transaction that stores it. */
public record ArticleReceived(long versionId, String who) {}

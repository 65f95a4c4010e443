package org.plumbline.workbench.list;

/**
 * What changes whenever anything of an article's newest text does: rows are added and never leave, and their revisions only grow.
 *
 * @param version the number of that text
 * @param claims how many were ever found in it
 * @param ofClaims the sum of their revisions
 * @param ofReviews that of the article's reviews, each counted from 1
 * @param check the latest check of it; 0 if there was none
 */
public record TextStamp(long article, long version, long claims, long ofClaims, long ofReviews, long check) {}

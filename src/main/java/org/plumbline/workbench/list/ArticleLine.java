package org.plumbline.workbench.list;

import org.plumbline.article.Article;
import org.plumbline.checking.Coverage;

/**
 * One article of the list.
 *
 * @param claims how many claims its newest text has
 * @param refuted how many of them the figures refute
 * @param flagged how many carry a flag
 */
record ArticleLine(Article article, int claims, long refuted, long flagged, Coverage.Tally tally) {}

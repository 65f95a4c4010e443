package org.plumbline.workbench.list;

import org.plumbline.article.Article;

/** One article of the list. */
record ArticleLine(Article article, TextCounts counts) {}

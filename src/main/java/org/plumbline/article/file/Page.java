package org.plumbline.article.file;

import java.util.List;

/**
 * What the reader of one kind of file can tell by itself, before what all kinds share is looked for.
 *
 * @param title as the file says; "" when it does not
 * @param publishedOn as 2025-03-31; "" when the file does not say
 * @param blocks in the order of the page
 */
public record Page(String title, String publishedOn, List<Block> blocks) {}

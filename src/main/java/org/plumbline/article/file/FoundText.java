package org.plumbline.article.file;

import java.util.List;

/**
 * What was found in a file or a page.
 *
 * @param title "" when none was found
 * @param publishedOn the day of publication as 2025-03-31; "" when none was found
 * @param dateFrom where that day stands, in words: "the page's own data"; "" with no day
 * @param blocks all there is, furniture too, in the order of the page
 * @param warnings what was changed while reading, in sentences
 */
public record FoundText(String title, String publishedOn, String dateFrom, List<Block> blocks, List<String> warnings) {}

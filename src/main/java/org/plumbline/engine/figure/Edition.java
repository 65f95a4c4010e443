package org.plumbline.engine.figure;

import java.time.LocalDate;

/**
 * One dated release of a source's publication. A later one supersedes it, never overwrites it.
 *
 * @param title "Mineral Commodity Summaries 2025"
 * @param publishedOn the day it came out
 * @param url where it can be read; "" if nowhere
 */
public record Edition(Source source, String title, LocalDate publishedOn, String url) {}

package org.plumbline.library;

import org.plumbline.engine.finding.Verdict;

/**
 * A claim of an article that is held to a series.
 *
 * @param series the id of the series
 * @param relied whether somebody has submitted or approved it on these figures
 */
public record RestingClaim(long claim, long series, String quote, String article, Verdict verdict, boolean relied) {}

package org.plumbline.workbench.list;

import org.plumbline.checking.Coverage;

/**
 * What the list says of a text.
 *
 * @param claims how many claims it has
 * @param refuted how many of them the figures refute
 * @param flagged how many carry a flag
 */
record TextCounts(int claims, long refuted, long flagged, Coverage.Tally tally) {}

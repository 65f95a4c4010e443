package org.plumbline.checking.event;

/**
 * This claim no longer counts: an editor removed it, or the text is no longer read so.
 *
 * @param what which of the two, in words
 */
public record ClaimGone(long claimId, String who, String what) {}

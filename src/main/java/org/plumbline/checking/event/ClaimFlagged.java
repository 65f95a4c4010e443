package org.plumbline.checking.event;

/**
 * A claim has other flags than before, and nothing else changed to which an approval is bound: a later edition warns.
 *
 * @param what in words: "new flag: edition superseded"
 */
public record ClaimFlagged(long claimId, String who, String what) {}

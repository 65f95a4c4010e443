package org.plumbline.checking.event;

/**
 * What an approval of this claim would be bound to has changed; told in the transaction that changes it.
 *
 * @param what in words: "verdict refuted instead of supported"
 */
public record ClaimChanged(long claimId, String who, String what) {}

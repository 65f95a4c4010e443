package org.plumbline.checking.desk;

/**
 * An editor's step on one claim.
 *
 * @param revision the claim's, as the editor saw it
 */
public record Edit(long claimId, int revision, String who) {}

package org.plumbline.checking.event;

/**
 * A claim of the text before goes on in this one: same wording, number, unit, hedge and subject. Told after it was held to the
 * figures, in the transaction that receives the text.
 *
 * @param version the number of the new text
 */
public record ClaimCarried(long from, long to, int version, String who) {}

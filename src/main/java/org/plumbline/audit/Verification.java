package org.plumbline.audit;

/**
 * Whether the log is as it was written.
 *
 * @param intact whether every hash fits
 * @param events how many events there are, up to the first that does not fit
 * @param head the hash of the newest event; "" when broken
 * @param brokenAt the number of the first event that was changed or is missing; 0 when intact
 */
public record Verification(boolean intact, long events, String head, long brokenAt) {

    static Verification intact(long events, String head) {
        return new Verification(true, events, head, 0);
    }

    static Verification brokenAt(long sequence) {
        return new Verification(false, sequence - 1, "", sequence);
    }
}

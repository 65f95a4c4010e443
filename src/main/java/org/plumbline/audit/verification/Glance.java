package org.plumbline.audit.verification;

import java.util.Optional;

/**
 * How much of the log is known to be as it was written, without recomputing all of it.
 *
 * @param checkpoint up to where all of it was verified, and when; empty when it never was
 * @param since how many events there are after that
 * @param verification of those, done just now; empty when they are too many for that
 */
public record Glance(Optional<Checkpoint> checkpoint, long since, Optional<Verification> verification) {

    public boolean isIntact() {
        return verification.filter(Verification::intact).isPresent();
    }

    public boolean isBroken() {
        return verification.filter(found -> !found.intact()).isPresent();
    }
}

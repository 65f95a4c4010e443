package org.plumbline.checking.stored;

import org.hibernate.annotations.Immutable;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.Pairing;

/** The engine's records that several tables hold. */
public final class Converters {

    private Converters() {}

    @Immutable
    public static final class OfClaim extends JsonText<Claim> {
        OfClaim() {
            super(Claim.class);
        }
    }

    @Immutable
    public static final class OfPairing extends JsonText<Pairing> {
        OfPairing() {
            super(Pairing.class);
        }
    }
}

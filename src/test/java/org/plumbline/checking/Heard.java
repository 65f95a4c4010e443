package org.plumbline.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.checking.event.ClaimChanged;
import org.plumbline.checking.event.ClaimGone;

/** Takes down what is told about claims, for tests to ask. */
@ApplicationScoped
class Heard {

    private final List<ClaimChanged> changes = new ArrayList<>();
    private final List<ClaimGone> gone = new ArrayList<>();

    void changed(@Observes ClaimChanged change) {
        changes.add(change);
    }

    void gone(@Observes ClaimGone claim) {
        gone.add(claim);
    }

    List<String> changesOf(long claimId) {
        return changes.stream()
                .filter(c -> c.claimId() == claimId)
                .map(ClaimChanged::what)
                .toList();
    }

    List<String> goingOf(long claimId) {
        return gone.stream()
                .filter(c -> c.claimId() == claimId)
                .map(ClaimGone::what)
                .toList();
    }
}

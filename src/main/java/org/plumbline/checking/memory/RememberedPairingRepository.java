package org.plumbline.checking.memory;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is remembered, and what was forgotten. */
@ApplicationScoped
public class RememberedPairingRepository implements PanacheRepository<RememberedPairing> {

    public Optional<RememberedPairing> under(String key) {
        return find("wordingKey", key).firstResultOptional();
    }

    /** Those under any of these keys, forgotten ones too. */
    List<RememberedPairing> known(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : list("wordingKey in ?1", keys);
    }

    public List<RememberedPairing> remembered(int most) {
        return find("forgottenBy is null order by chosenAt desc, id desc")
                .page(0, most)
                .list();
    }
}

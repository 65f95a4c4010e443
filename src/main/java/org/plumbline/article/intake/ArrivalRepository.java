package org.plumbline.article.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What arrived. */
@ApplicationScoped
class ArrivalRepository implements PanacheRepository<Arrival> {

    /** The file that a text came of. */
    Optional<Arrival> originalOf(long versionId) {
        return find("receivedAs", versionId).firstResultOptional();
    }

    /** Takes away what nobody received. */
    long sweep(Instant before) {
        return delete("state <> RECEIVED and arrivedAt < ?1", before);
    }
}

package org.plumbline.checking;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The runs. */
@ApplicationScoped
class CheckRunRepository implements PanacheRepository<CheckRun> {

    Optional<CheckRun> latestOf(long versionId) {
        return find("versionId = ?1 order by id desc", versionId).firstResultOptional();
    }
}

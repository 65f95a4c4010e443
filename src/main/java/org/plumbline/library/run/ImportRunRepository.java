package org.plumbline.library.run;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.plumbline.library.run.ImportRun.State;

/** The runs. */
@ApplicationScoped
class ImportRunRepository implements PanacheRepository<ImportRun> {

    Optional<ImportRun> lastOf(long fileId) {
        return find("fileId = ?1 order by id desc", fileId).page(0, 1).firstResultOptional();
    }

    List<ImportRun> underWay() {
        return list("state in ?1", List.of(State.RUNNING, State.CANCELLING));
    }
}

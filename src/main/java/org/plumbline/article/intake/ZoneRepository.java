package org.plumbline.article.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The zones of the texts. */
@ApplicationScoped
class ZoneRepository implements PanacheRepository<Zone> {

    void keep(long versionId, List<Manuscript.Part> parts) {
        parts.forEach(part -> persist(new Zone(versionId, part)));
    }

    /** In the order of the text. */
    List<Zone> of(long versionId) {
        return list("versionId = ?1 order by zoneStart", versionId);
    }
}

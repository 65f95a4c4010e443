package org.plumbline.library.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.plumbline.library.mapping.Mapping;

/** How the tables of a source were read last, to be proposed the next time. */
@Entity
public class ImportMapping {

    @Id
    private String sourceKey;

    private String mapping;
    private String savedBy;
    private Instant savedAt;

    protected ImportMapping() {} // for Hibernate

    ImportMapping(String sourceKey) {
        this.sourceKey = sourceKey;
    }

    void remember(Mapping latest, String who, Instant when) {
        mapping = MappingJson.write(latest);
        savedBy = who;
        savedAt = when;
    }

    Mapping mapping() {
        return MappingJson.read(mapping);
    }
}

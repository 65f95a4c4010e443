package org.plumbline.library.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.Mapping;

/** What an editor has said so far of an upload that waits. */
@Entity
public class ImportDraft {

    @Id
    private Long fileId;

    private String tableName;
    private String mapping;
    private String said;

    protected ImportDraft() {} // for Hibernate

    ImportDraft(long fileId) {
        this.fileId = fileId;
        this.tableName = "";
        this.mapping = "";
        this.said = "{}";
    }

    /** Takes the place of what was said before. */
    void say(String table, Optional<Mapping> as, Map<Field, String> ofAll) {
        tableName = table;
        mapping = as.map(MappingJson::write).orElse("");
        said = MappingJson.writeSaid(ofAll);
    }

    String tableName() {
        return tableName;
    }

    Optional<Mapping> mapping() {
        return mapping.isEmpty() ? Optional.empty() : Optional.of(MappingJson.read(mapping));
    }

    Map<Field, String> said() {
        return MappingJson.readSaid(said);
    }
}

package org.plumbline.library.original;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The uploaded files. */
@ApplicationScoped
public class FileRepository implements PanacheRepository<LibraryFile> {

    /** The import of exactly these bytes, if there was one. */
    public Optional<LibraryFile> imported(String sha256) {
        return find("sha256 = ?1 and importedAt is not null", sha256).firstResultOptional();
    }

    /** Drops uploads that nobody imported. */
    public void forgetWaitingSince(Instant longAgo) {
        delete("importedAt is null and uploadedAt < ?1", longAgo);
    }
}

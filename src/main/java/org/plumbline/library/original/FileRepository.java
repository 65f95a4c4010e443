package org.plumbline.library.original;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The uploaded files. */
@ApplicationScoped
public class FileRepository implements PanacheRepository<LibraryFile> {

    /** The import of exactly these bytes, if there was one. */
    public Optional<LibraryFile> imported(String sha256) {
        return find("sha256 = ?1 and importedAt is not null", sha256).firstResultOptional();
    }

    /** What waits for this person's word, the newest first. */
    public List<LibraryFile> waitingFor(String who) {
        return list("importedAt is null and uploadedBy = ?1 order by id desc", who);
    }

    /** The bytes of all that waits for anybody's word. */
    public long bytesWaiting() {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(f.size), 0) from LibraryFile f where f.importedAt is null", Long.class)
                .getSingleResult();
    }

    /** Drops uploads that nobody imported. */
    public void forgetWaitingSince(Instant longAgo) {
        delete("importedAt is null and uploadedAt < ?1", longAgo);
    }
}

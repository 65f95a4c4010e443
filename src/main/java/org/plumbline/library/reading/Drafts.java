package org.plumbline.library.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** What is said of uploads that wait, by the number of the file. */
@ApplicationScoped
class Drafts implements PanacheRepository<ImportDraft> {

    ImportDraft of(long file) {
        return findByIdOptional(file).orElseGet(() -> new ImportDraft(file));
    }
}

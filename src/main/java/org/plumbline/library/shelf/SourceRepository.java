package org.plumbline.library.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.plumbline.library.search.Like;

/** The sources. */
@ApplicationScoped
public class SourceRepository implements PanacheRepository<ReferenceSource> {

    public List<ReferenceSource> byName() {
        return listAll(Sort.ascending("nameKey"));
    }

    /** The source of this name, or the only one that is also called so. */
    public Optional<ReferenceSource> called(String name) {
        return find("nameKey", ReferenceSource.key(name)).firstResultOptional().or(() -> alsoCalled(name));
    }

    private Optional<ReferenceSource> alsoCalled(String alias) {
        var found = list(
                "select s from ReferenceSource s where exists"
                        + " (select 1 from ReferenceSource t join t.aliases a where t = s and lower(a) = ?1)",
                ReferenceSource.key(alias));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Those with this in their name or in another one. */
    public List<ReferenceSource> matching(String part, int limit) {
        return find(
                        "select s from ReferenceSource s where s.nameKey like ?1 escape '!' or exists"
                                + " (select 1 from ReferenceSource t join t.aliases a where t = s and lower(a) like ?1 escape '!')"
                                + " order by s.nameKey",
                        Like.containing(part))
                .page(0, limit)
                .list();
    }
}

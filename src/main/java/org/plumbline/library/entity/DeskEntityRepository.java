package org.plumbline.library.entity;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plumbline.engine.entity.EntityAliases;

/** The entities that the desk has named. */
@ApplicationScoped
public class DeskEntityRepository implements PanacheRepository<DeskEntity> {

    /** For the engine, in an order that does not change by itself. */
    public List<EntityAliases> names() {
        return byName().stream().map(DeskEntity::names).toList();
    }

    public List<DeskEntity> byName() {
        return list("order by lower(name), id");
    }
}

package org.plumbline.library.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.entity.EntityAliases;

/** An entity by the names the desk gave it: a company that nobody else knows, or one more name of a country. */
@Entity
public class DeskEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "desk_entity_seq")
    @SequenceGenerator(name = "desk_entity_seq", sequenceName = "desk_entity_seq")
    private Long id;

    @Version
    private int version;

    private String name;
    private String saidBy;
    private Instant saidAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "desk_entity_alias", joinColumns = @JoinColumn(name = "entity_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    protected DeskEntity() {} // for Hibernate

    public DeskEntity(EntityAliases names, String who, Instant when) {
        say(names, who, when);
    }

    /** Names it anew. */
    public final void say(EntityAliases names, String who, Instant when) {
        name = names.name();
        aliases.clear();
        aliases.addAll(names.aliases());
        saidBy = who;
        saidAt = when;
    }

    /** For the engine. */
    public EntityAliases names() {
        return new EntityAliases(name, aliases);
    }

    public Long id() {
        return id;
    }

    /** Changes whenever its names do: a form sends it back, so that nothing is overwritten unseen. */
    public int revision() {
        return version;
    }

    public String saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }
}

package org.plumbline.engine.entity;

import java.util.List;

/**
 * What a desk calls an entity besides the names Plumbline knows: of a country ("Persia" for Iran), or of a company or region
 * that it does not know at all ("Halverton Mining", "HMC").
 *
 * @param name the name reports use; a known one extends that entity
 * @param aliases other names, as written
 */
public record EntityAliases(String name, List<String> aliases) {
    public EntityAliases {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An entity needs a name, not only aliases: " + aliases);
        }
        aliases = List.copyOf(aliases);
    }
}

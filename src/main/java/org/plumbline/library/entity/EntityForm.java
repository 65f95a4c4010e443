package org.plumbline.library.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.engine.entity.EntityAliases;
import org.plumbline.web.FormErrors;

/**
 * What somebody types who names an entity.
 *
 * @param aliases one a line, or with semicolons between them
 * @param revision of the entity on the page it was typed on
 */
record EntityForm(
        @RestForm String name,
        @RestForm String aliases,
        @RestForm int revision) {

    static final EntityForm EMPTY = new EntityForm("", "", 0);

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final int MOST = 100;

    EntityForm {
        name = Objects.requireNonNullElse(name, "").strip();
        aliases = Objects.requireNonNullElse(aliases, "");
    }

    static EntityForm of(DeskEntity entity) {
        return new EntityForm(
                entity.names().name(), String.join("\n", entity.names().aliases()), entity.revision());
    }

    EntityAliases names() {
        return new EntityAliases(name, others());
    }

    private List<String> others() {
        return Arrays.stream(aliases.split("[\\r\\n;]+"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                .distinct()
                .toList();
    }

    FormErrors troubles() {
        var errors = FormErrors.NONE;
        if (name.isEmpty()) {
            errors = errors.and("name", "Give the name that your reports use.");
        } else if (isOdd(name)) {
            errors = errors.and("name", "A name has %d to %d characters.".formatted(SHORTEST, LONGEST));
        }
        if (others().isEmpty()) {
            return errors.and("aliases", "Give at least one other name, one a line.");
        }
        return others().size() > MOST || others().stream().anyMatch(EntityForm::isOdd)
                ? errors.and(
                        "aliases",
                        "At most %d other names, each of %d to %d characters.".formatted(MOST, SHORTEST, LONGEST))
                : errors;
    }

    private static boolean isOdd(String name) {
        return name.length() < SHORTEST || name.length() > LONGEST;
    }
}

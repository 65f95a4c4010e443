package org.plumbline.library.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.audit.AuditLog;
import org.plumbline.engine.entity.EntityAliases;
import org.plumbline.engine.entity.Place;
import org.plumbline.engine.entity.Places;
import org.plumbline.library.LibraryRevisions;
import org.plumbline.library.NamesChanged;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;

/**
 * Where the desk says what it calls an entity. A name belongs to one entity: what is another's already is refused, so that Niger
 * and Nigeria are never merged by a slip.
 */
@ApplicationScoped
@Transactional
class NameEntities {

    private static final Places PLACES = new Places();

    private final DeskEntityRepository entities;
    private final LibraryRevisions revisions;
    private final AuditLog log;
    private final Event<NamesChanged> changes;
    private final Clock clock;

    NameEntities(
            DeskEntityRepository entities,
            LibraryRevisions revisions,
            AuditLog log,
            Event<NamesChanged> changes,
            Clock clock) {
        this.entities = entities;
        this.revisions = revisions;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    List<DeskEntity> byName() {
        return entities.byName();
    }

    DeskEntity named(long id) {
        return entities.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound(
                        "There is no entity %d any more: somebody removed its names. The list shows what there is."
                                .formatted(id)));
    }

    /** What stands in the way of these names; keeps them where nothing does. */
    FormErrors add(EntityAliases names, String who) {
        var revision = revisions.awaitTurn();
        var errors = conflicts(names, Optional.empty());
        if (!errors.any()) {
            revision.next();
            var entity = new DeskEntity(names, who, clock.instant());
            entities.persist(entity);
            tell("entity.named", entity, "", inWords(names), all(names), who);
        }
        return errors;
    }

    /** The same of an entity that has names already. */
    FormErrors rename(long id, int revision, EntityAliases names, String who) {
        var turn = revisions.awaitTurn();
        var entity = named(id);
        refuseIfOvertaken(entity, revision);
        var errors = conflicts(names, Optional.of(entity));
        if (!errors.any()) {
            turn.next();
            var before = entity.names();
            entity.say(names, who, clock.instant());
            var differing = all(names);
            differing.addAll(all(before));
            tell("entity.named", entity, inWords(before), inWords(names), differing, who);
        }
        return errors;
    }

    /** The desk no longer has names of its own for it. */
    void remove(long id, int revision, String who) {
        revisions.awaitTurn().next();
        var entity = named(id);
        refuseIfOvertaken(entity, revision);
        entities.delete(entity);
        tell("entity.unnamed", entity, inWords(entity.names()), "", all(entity.names()), who);
    }

    private void tell(String action, DeskEntity entity, String before, String after, Set<String> names, String who) {
        log.record(who, action, "entity " + entity.id(), before, after);
        changes.fire(new NamesChanged(who, names));
    }

    private static void refuseIfOvertaken(DeskEntity entity, int revision) {
        if (entity.revision() != revision) {
            throw Refusal.conflict(
                    "Overtaken",
                    "%s changed these names while you were typing. Go back, copy what you typed, reload, and say it again if it still applies."
                            .formatted(entity.saidBy()));
        }
    }

    private FormErrors conflicts(EntityAliases names, Optional<DeskEntity> itself) {
        var errors = FormErrors.NONE;
        var place = PLACES.named(names.name());
        for (var alias : names.aliases()) {
            var other = PLACES.named(alias).filter(known -> !place.equals(Optional.of(known)));
            if (other.isPresent()) {
                errors = errors.and("aliases", ofAPlace(alias, other.get()));
            }
        }
        for (var other : entities.byName()) {
            if (itself.isEmpty() || !itself.get().id().equals(other.id())) {
                errors = apart(errors, names, other.names());
            }
        }
        return errors;
    }

    private static String ofAPlace(String alias, Place place) {
        return "“%s” is %s already, everywhere in Plumbline. A name belongs to one entity."
                .formatted(alias, place.name());
    }

    private static FormErrors apart(FormErrors errors, EntityAliases names, EntityAliases other) {
        var taken = folded(other);
        if (taken.contains(fold(names.name()))) {
            return errors.and("name", belongs(names.name(), other));
        }
        return names.aliases().stream()
                .filter(alias -> taken.contains(fold(alias)))
                .findFirst()
                .map(alias -> errors.and("aliases", belongs(alias, other)))
                .orElse(errors);
    }

    private static String belongs(String name, EntityAliases other) {
        return "“%s” is a name of %s on this page already. A name belongs to one entity.".formatted(name, other.name());
    }

    private static Set<String> folded(EntityAliases names) {
        return all(names).stream().map(NameEntities::fold).collect(Collectors.toSet());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Set<String> all(EntityAliases names) {
        return Stream.concat(Stream.of(names.name()), names.aliases().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inWords(EntityAliases names) {
        return names.name() + ": " + String.join("; ", names.aliases());
    }
}

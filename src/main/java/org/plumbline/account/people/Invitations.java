package org.plumbline.account.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.account.Person;
import org.plumbline.account.Role;
import org.plumbline.account.session.Token;

/** The links that let people in. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, String> {

    private static final String FIRST_START = "system";

    private final Clock clock;

    Invitations(Clock clock) {
        this.clock = clock;
    }

    Token invite(Set<Role> roles, String invitedBy) {
        return issue(Optional.empty(), roles, invitedBy);
    }

    /** Lets a person choose a new password. */
    Token reset(Person person, String invitedBy) {
        delete("name", person.name());
        return issue(Optional.of(person.name()), Set.of(), invitedBy);
    }

    /** Lets the first administrator of an empty desk in; a link from an earlier start no longer works. */
    Token setUp() {
        delete("invitedBy", FIRST_START);
        return issue(Optional.empty(), EnumSet.allOf(Role.class), FIRST_START);
    }

    private Token issue(Optional<String> name, Set<Role> roles, String invitedBy) {
        delete("expiresAt < ?1", clock.instant());
        var token = Token.random();
        persist(new Invitation(token, name, roles, invitedBy, clock.instant()));
        return token;
    }

    Optional<Invitation> of(Token token) {
        return findByIdOptional(token.hash()).filter(invitation -> invitation.isValid(clock.instant()));
    }
}

package org.plumbline.account.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.account.Role;
import org.plumbline.account.session.Token;

/**
 * A link that lets one person choose name and password, once, within a day. With a name it sets a new password for that
 * person. The password is never known to whoever invites.
 */
@Entity
class Invitation {

    static final Duration VALID = Duration.ofHours(24);

    @Id
    private String tokenHash;

    private String name;
    private String roles;
    private String invitedBy;
    private Instant expiresAt;

    protected Invitation() {} // for Hibernate

    Invitation(Token token, Optional<String> name, Set<Role> roles, String invitedBy, Instant now) {
        this.tokenHash = token.hash();
        this.name = name.orElse(null);
        this.roles = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.invitedBy = invitedBy;
        this.expiresAt = now.plus(VALID);
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Whose password it sets; empty when it invites somebody new. */
    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    String invitedBy() {
        return invitedBy;
    }

    Set<Role> roles() {
        return roles.isEmpty()
                ? EnumSet.noneOf(Role.class)
                : Arrays.stream(roles.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}

package org.plumbline.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** A person as the security layer sees them. */
public final class Identities {

    static final String DISPLAY_NAME = "displayName";

    private Identities() {}

    public static SecurityIdentity of(Person person) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.name()))
                .addAttribute(DISPLAY_NAME, person.displayName());
        person.roles().forEach(role -> identity.addRole(role.name()));
        return identity.build();
    }
}

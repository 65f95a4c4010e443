package org.plumbline.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who asks. Templates know it as {@code inject:user}. */
@RequestScoped
@Named("user")
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The sign-in name, as the log carries it; "" for nobody. */
    public String name() {
        return isSignedIn() ? identity.getPrincipal().getName() : "";
    }

    public String displayName() {
        return isSignedIn() ? identity.getAttribute(Identities.DISPLAY_NAME) : "";
    }

    public boolean isEditor() {
        return identity.hasRole(Roles.EDITOR);
    }

    public boolean isReviewer() {
        return identity.hasRole(Roles.REVIEWER);
    }

    public boolean isAdmin() {
        return identity.hasRole(Roles.ADMIN);
    }
}

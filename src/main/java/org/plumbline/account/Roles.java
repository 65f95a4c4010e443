package org.plumbline.account;

/** The names of the roles, for {@code @RolesAllowed}, which takes constants only. */
public final class Roles {

    public static final String EDITOR = "EDITOR";
    public static final String REVIEWER = "REVIEWER";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}

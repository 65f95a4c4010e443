package org.plumbline.account;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;

/** Name and password, and the page that was asked for before. */
record SignInForm(
        @RestForm @NotBlank(message = "Give your name") String name,
        @RestForm @NotBlank(message = "Give your password") String password,
        @RestForm String next) {

    static SignInForm towards(String next) {
        return new SignInForm("", "", next);
    }

    /** The page to go to: one of ours, never another site's. */
    String target() {
        boolean ours = next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
        return ours ? next : "/";
    }
}

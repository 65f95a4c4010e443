package org.plumbline.account.signin;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.net.URISyntaxException;
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
    URI target() {
        boolean ours = next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
        try {
            return new URI(ours ? next : "/");
        } catch (URISyntaxException odd) {
            return URI.create("/"); // an address that no page of ours has
        }
    }
}

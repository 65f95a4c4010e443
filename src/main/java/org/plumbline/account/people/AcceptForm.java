package org.plumbline.account.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.web.FormErrors;

/** What somebody types who follows an invitation. Name and display name are not asked when only the password is new. */
record AcceptForm(
        @RestForm
        @NotNull(message = "Choose a sign-in name")
        @Pattern(regexp = "[a-z][a-z0-9._-]{1,59}", message = "Two to sixty small letters, digits, dots or hyphens")
        String name,

        @RestForm
        @NotBlank(message = "Give the name that colleagues see")
        @Size(max = 120, message = "At most 120 characters")
        String displayName,

        @RestForm
        @NotBlank(message = "Choose a password")
        @Size(min = 12, max = 1000, message = "At least 12 characters; a sentence is good")
        String password) {

    static final AcceptForm EMPTY = new AcceptForm("", "", "");

    static AcceptForm forPassword(String name, String displayName, String password) {
        return new AcceptForm(name, displayName, password);
    }

    /** The one rule beyond length that current guidance asks for: not the obvious. */
    FormErrors withObviousPasswords(FormErrors errors) {
        var small = password == null ? "" : password.toLowerCase(Locale.ROOT);
        boolean obvious = small.contains("plumbline")
                || name != null && !name.isBlank() && small.contains(name)
                || small.chars().distinct().count() < 5;
        return obvious
                ? errors.and("password", "Too easy to guess: it holds your name, ours, or too few characters")
                : errors;
    }
}

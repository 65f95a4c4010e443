package org.plumbline.review.word;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The editor's word on a claim, which may differ from the engine's verdict. */
public enum Rating {
    CORRECT("Correct", "it may be printed as it stands"),
    MISLEADING("Misleading", "true to the letter, but it gives a wrong idea"),
    WRONG("Wrong", "the figures say something else"),
    UNSETTLED("Cannot be settled", "no source at hand decides it");

    private final String title;
    private final String meaning;

    Rating(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /**
     * The rating of this name, in capitals or not.
     *
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    @JsonCreator
    public static Rating of(String name) {
        return Arrays.stream(values())
                .filter(rating -> rating.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is no rating; there are %s".formatted(name, List.of(values()))));
    }
}

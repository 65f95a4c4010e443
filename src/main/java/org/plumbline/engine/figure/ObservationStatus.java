package org.plumbline.engine.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.figure.Figure.Status;

/**
 * What a publisher says of a figure: the code list CL_OBS_STATUS of SDMX, whole, with its words.
 *
 * <pre>{@code
 * ObservationStatus.read("K")            // Data included in another category: missing, as far as checking goes
 * ObservationStatus.read("estimated")    // Estimated value
 * }</pre>
 */
public enum ObservationStatus {
    A("Normal value", Status.NORMAL),
    B("Time series break", Status.NORMAL),
    D("Definition differs", Status.NORMAL),
    E("Estimated value", Status.ESTIMATED),
    F("Forecast value", Status.ESTIMATED),
    G("Experimental value", Status.PRELIMINARY),
    H("Missing value; holiday or weekend", Status.MISSING),
    I("Imputed value", Status.ESTIMATED),
    J("Derogation", Status.NORMAL),
    K("Data included in another category", Status.MISSING),
    L("Missing value; data exist but were not collected", Status.MISSING),
    M("Missing value; data cannot exist", Status.MISSING),
    N("Not significant", Status.NORMAL),
    O("Missing value", Status.MISSING),
    P("Provisional value", Status.PRELIMINARY),
    Q("Missing value; suppressed", Status.WITHHELD),
    S("Strike and other special events", Status.NORMAL),
    U("Low reliability", Status.NORMAL),
    V("Unvalidated value", Status.PRELIMINARY),
    W("Includes data from another category", Status.NORMAL),
    X("Not further specified", Status.NORMAL);

    private final String words;
    private final Status meaning;

    ObservationStatus(String words, Status meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** In the words of the code list. */
    public String words() {
        return words;
    }

    /** What it means for checking: one of a few. */
    public Status meaning() {
        return meaning;
    }

    /** The code that says this and no more. */
    public static ObservationStatus of(Status status) {
        return switch (status) {
            case NORMAL -> A;
            case ESTIMATED -> E;
            case PRELIMINARY -> P;
            case MISSING -> O;
            case WITHHELD -> Q;
        };
    }

    /** Whether it says more than its {@link #meaning()}. */
    public boolean saysMore() {
        return of(meaning) != this;
    }

    /** By its code in capitals, by its words, or by a word for its meaning: "K", "Forecast value", "withheld". */
    public static Optional<ObservationStatus> read(String text) {
        var words = text.strip();
        return Arrays.stream(values())
                .filter(status -> status.name().equals(words) || status.words.equalsIgnoreCase(words))
                .findFirst()
                .or(() -> Arrays.stream(Status.values())
                        .filter(status -> status.name().equals(words.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .map(ObservationStatus::of));
    }
}

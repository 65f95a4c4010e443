package org.plumbline.library.mapping.cell;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.ObservationStatus;

/** Notes beside figures: what they say of the status, and how several become one. */
public final class NoteText {

    private static final Pattern ESTIMATED = Pattern.compile(
            "(?i)(^|[.;] |-- )(also )?(estimated|geschätzt|estimé|estimado)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PRELIMINARY = Pattern.compile("(?i)(^|[.;] |-- )(also )?(preliminary|provisional)\\b");
    private static final int LONGEST = 4000;

    private NoteText() {}

    public static ObservationStatus status(Collection<String> notes) {
        return notes.stream().map(NoteText::status).reduce(ObservationStatus.A, Statuses::weightier);
    }

    private static ObservationStatus status(String note) {
        if (PRELIMINARY.matcher(note).find()) {
            return ObservationStatus.P;
        }
        return ESTIMATED.matcher(note).find() ? ObservationStatus.E : ObservationStatus.A;
    }

    public static String joined(List<String> notes) {
        var text = notes.stream()
                .map(note -> note.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}

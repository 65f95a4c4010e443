package org.plumbline.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.engine.value.Span;
import org.plumbline.web.FormErrors;

/**
 * Words of the text that an editor holds to be a claim.
 *
 * @param quote the words, as they stand in the text
 * @param start where they begin, in UTF-16 units; a script knows it from the selection, a person chooses it from a list when
 *     the words occur more than once
 */
record MarkForm(@RestForm String quote, @RestForm Integer start) {

    static final MarkForm EMPTY = new MarkForm("", null);

    private static final int LONGEST = 2000;
    private static final int MOST_OFFERED = 50;
    private static final int CONTEXT = 40;

    /** One place where the words stand, with what is around them. */
    record Occurrence(int start, String before, String after) {}

    /** The words as the text has them: browsers change line ends on the way. */
    public String words() {
        return quote == null ? "" : quote.replace("\r\n", "\n").strip();
    }

    /** Where the words stand, when that is beyond doubt. */
    public Optional<Span> in(String text) {
        var words = words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (start != null && start >= 0 && text.startsWith(words, start)) {
            return Optional.of(new Span(start, start + words.length()));
        }
        var places = starts(text);
        return places.size() == 1
                ? Optional.of(new Span(places.get(0), places.get(0) + words.length()))
                : Optional.empty();
    }

    public FormErrors troubles(String text) {
        var words = words();
        if (words.isEmpty()) {
            return FormErrors.on("quote", "Paste the words of the text that make the claim");
        }
        if (words.length() > LONGEST) {
            return FormErrors.on(
                    "quote", "A claim has at most %,d characters; mark the words that carry it".formatted(LONGEST));
        }
        var places = starts(text);
        if (places.isEmpty()) {
            return FormErrors.on(
                    "quote", "These words are not in the text, character for character. Copy them from it");
        }
        return in(text).isPresent()
                ? FormErrors.NONE
                : FormErrors.on(
                        "quote", "These words stand in the text in %d places. Choose which".formatted(places.size()));
    }

    /** The places to choose from; none while there is nothing to choose. */
    public List<Occurrence> occurrences(String text) {
        var places = words().isEmpty() ? List.<Integer>of() : starts(text);
        return places.size() < 2
                ? List.of()
                : places.stream()
                        .limit(MOST_OFFERED)
                        .map(at -> occurrence(text, at))
                        .toList();
    }

    private Occurrence occurrence(String text, int at) {
        int end = at + words().length();
        return new Occurrence(
                at,
                text.substring(Math.max(0, at - CONTEXT), at),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    private List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        for (int at = text.indexOf(words());
                at >= 0 && starts.size() <= MOST_OFFERED;
                at = text.indexOf(words(), at + 1)) {
            starts.add(at);
        }
        return starts;
    }
}

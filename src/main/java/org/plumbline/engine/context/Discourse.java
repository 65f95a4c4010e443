package org.plumbline.engine.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;

/** What a text has spoken of so far, so that "the country", "it" and "the agency" can be understood. One for each text. */
public final class Discourse {

    /** Amounts that tell by themselves what is measured, so that no measure told of another sort is meant. */
    private static final Set<String> OF_THEIR_OWN = Set.of("length", "area", "time", "temperature", "speed");

    private List<String> first = List.of();
    private List<String> last = List.of();
    private int namedIn = -1;
    private List<String> claimed = List.of();
    private int claimedIn = -1;
    private String subject = "";
    private String measure = "";
    private String sort = "";
    private String source = "";

    /** Whom "it" means: the one the last sentence that named anybody began with, within the paragraph. */
    public List<String> pronoun(int paragraph) {
        return namedIn == paragraph ? first : List.of();
    }

    /** Whom "the country" means: the one named last, in any paragraph. */
    public List<String> anaphor() {
        return last;
    }

    /** Whom this paragraph is about: the last claim's, or the one its last sentence began with. */
    public List<String> current(int paragraph) {
        return claimedIn == paragraph ? claimed : List.of();
    }

    public String subject() {
        return subject;
    }

    /** The measure spoken of last, unless its figures were of another sort: an amount of money is no production. */
    public String measure(Optional<Mention> figure) {
        var asked = figure.map(Discourse::sortOf).orElse("");
        boolean fits = sort.isEmpty() ? !OF_THEIR_OWN.contains(asked) : asked.equals(sort);
        return asked.isEmpty() || fits ? measure : "";
    }

    /** What sort of amount a number is; "" for percentages and bare numbers, which may be told of any. */
    private static String sortOf(Mention figure) {
        var dimension = figure.unit().dimension();
        if (dimension.isEmpty() || dimension.startsWith("percent") || dimension.startsWith("times")) {
            return "";
        }
        int each = dimension.indexOf('/');
        return dimension.startsWith("money:") ? "money" : each < 0 ? dimension : dimension.substring(0, each);
    }

    public String source() {
        return source;
    }

    public void named(List<String> first, List<String> last, int paragraph) {
        if (!first.isEmpty()) {
            this.first = first;
            this.last = last;
            namedIn = paragraph;
        }
    }

    public void opened(List<String> named, int paragraph) {
        if (!named.isEmpty()) {
            claimed = named;
            claimedIn = paragraph;
        }
    }

    public void subject(String named) {
        if (!named.isEmpty()) {
            subject = named;
        }
    }

    public void measure(String named) {
        measure = named;
        sort = "";
    }

    public void source(String named) {
        if (!named.isEmpty()) {
            source = named;
        }
    }

    /** Remembers what a claim was about, and the figure that was told of it. */
    public void remember(Topic topic, Optional<Mention> figure, int paragraph) {
        if (!topic.entities().isEmpty()) {
            claimed = topic.entities();
            claimedIn = paragraph;
        }
        var told = figure.map(Discourse::sortOf).orElse("");
        if (!topic.measure().isEmpty() && !OF_THEIR_OWN.contains(told)) {
            sort = !told.isEmpty() || !measure.equals(topic.measure()) ? told : sort;
            measure = topic.measure();
        }
    }
}

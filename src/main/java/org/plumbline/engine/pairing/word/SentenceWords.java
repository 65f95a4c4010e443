package org.plumbline.engine.pairing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one sentence with their places, in the form of {@link Words}. */
public final class SentenceWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|,?\\s+(?:and|as well as)|&)\\s+(?:the\\s+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** A year says when, and not how much. */
    private static final Pattern YEAR = Pattern.compile("(?:\\bin )?\\b(?:19|20)\\d\\d\\b");

    private static final Pattern BREAK = Pattern.compile("[,;:.()]|\\b(?:but|while|whereas)\\b");
    private static final Set<String> LINKS = Set.of("from", "in", "on", "to", "for", "by", "at", "went", "as");

    /** The most words between an amount and what it is said of behind it: "18.4 terawatt-hours of electricity came from wind". */
    private static final int NEAR = 4;

    /** A shorter word begins others by chance. */
    private static final int LONG = 5;

    private final String text;
    private final List<String> stems = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    public SentenceWords(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            stems.add(Words.stem(word.group().toLowerCase(Locale.ROOT)));
            starts.add(word.start());
            ends.add(word.end());
        }
    }

    /** How many words end before a character. */
    public int at(int character) {
        int i = 0;
        while (i < stems.size() && ends.get(i) <= character) {
            i++;
        }
        return i;
    }

    /** Where some words stand one after the other. */
    public List<Integer> occurrences(List<String> phrase) {
        var found = new ArrayList<Integer>();
        for (int i = 0; !phrase.isEmpty() && i + phrase.size() <= stems.size(); i++) {
            if (stems.subList(i, i + phrase.size()).equals(phrase) || isBeginning(phrase, i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** "Hydropower" of hydro, "northern" of north. */
    private boolean isBeginning(List<String> phrase, int i) {
        return phrase.size() == 1
                && phrase.get(0).length() >= LONG
                && stems.get(i).startsWith(phrase.get(0));
    }

    /** Whether what stands between two words joins them to a list: ", ", " and ". */
    public boolean join(int end, int start) {
        return end > 0 && JOINT.matcher(between(end, start)).matches();
    }

    /** Whether a word before another ties it to what stands before: "of electricity from". */
    public boolean links(int end, int start) {
        String between = YEAR.matcher(between(end, start)).replaceAll("");
        boolean near = WORD.matcher(between).results().count() <= NEAR
                && !BREAK.matcher(between).find()
                && !NUMBER.matcher(between).find();
        return near && stems.subList(end, start).stream().anyMatch(LINKS::contains);
    }

    public int size() {
        return stems.size();
    }

    /** Whether neither a comma nor a number stands between. */
    public boolean isOneWith(int end, int start) {
        return !hasNumber(end, start) && !BREAK.matcher(between(end, start)).find();
    }

    public boolean hasNumber(int end, int start) {
        return end < start
                && NUMBER.matcher(YEAR.matcher(between(end, start)).replaceAll(""))
                        .find();
    }

    private String between(int end, int start) {
        int from = end == 0 ? 0 : ends.get(end - 1);
        int to = start < starts.size() ? starts.get(start) : text.length();
        return from <= to ? text.substring(from, to) : "";
    }
}

package org.plumbline.engine.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.word.WordSet;

/**
 * Reads the day of a text from where newspapers print it: a paragraph of the beginning that opens with its place and day, "ROME,
 * March 7, 2025 - What the world pays", or a line that has nothing but the day, names and the hour, "Published on 7 March 2025, 10:15
 * GMT".
 */
public final class Dateline {

    /** So many lines, empty ones too, are the beginning of a text: headline, subtitle, who wrote it, the first paragraphs. */
    private static final int LINES = 10;

    /** The longest beginning of a paragraph that is looked at: a place, a day and an agency. */
    private static final int LONGEST = 100;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*\\R?");
    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}[\\p{L}.,'’/ -]{0,40},\\s*)?");
    private static final Pattern DASH = Pattern.compile("(?:\\s*\\([^()]{1,40}\\))?\\s*(?:[–—]|-(?=\\s)).*");

    /** Names, the hour, signs, and the words by which a page says when it came out. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*+|\\d{1,2}[:.]\\d{2}|(?:published|updated|posted|first|last|on|at|by|and|am|pm)\\b|[\\s|·•,:;()/–—-])*+");

    /** "Photo: Harbour Wire, 3 May 2019": the day is that of something else. */
    private static final WordSet OTHER = WordSet.read(Dateline.class, "datelines.csv", "other");

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");

    private final MentionFinder mentions;

    Dateline(MentionFinder mentions) {
        this.mentions = mentions;
    }

    public Dateline() {
        this(new MentionFinder());
    }

    /** The day a text says it was published on; empty where its beginning does not say. */
    public Optional<LocalDate> of(String text) {
        return LINE.matcher(text)
                .results()
                .limit(LINES)
                .map(line -> line.group().strip())
                .map(this::ofLine)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> ofLine(String line) {
        var beginning = line.substring(0, Math.min(line.length(), LONGEST));
        return mentions.find(beginning, Optional.empty()).mentions().stream()
                .filter(Dateline::isDay)
                .filter(day -> opens(day, beginning) || line.length() <= LONGEST && isAlone(day, line))
                .map(day -> day.period().first())
                .findFirst();
    }

    private static boolean isDay(Mention mention) {
        return mention.kind() == MentionKind.DATE
                && mention.period() != null
                && mention.period().first().equals(mention.period().last());
    }

    private static boolean opens(Mention day, String line) {
        return matches(PLACE, line.substring(0, day.span().start()))
                && matches(DASH, line.substring(day.span().end()));
    }

    private static boolean isAlone(Mention day, String line) {
        var before = line.substring(0, day.span().start());
        return WORD_BREAK.splitAsStream(before.toLowerCase(Locale.ROOT)).noneMatch(OTHER::has)
                && matches(BESIDE, before)
                && matches(BESIDE, line.substring(day.span().end()));
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}

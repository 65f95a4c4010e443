package org.plumbline.engine.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.entity.EntityAliases;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.phrase.Cutter;
import org.plumbline.engine.phrase.Vocabulary;
import org.plumbline.engine.value.Span;

/**
 * Reads a text and finds its claims: text in, claims out. Immutable and safe for many threads; make one and keep it.
 *
 * <p>Time and memory grow in proportion to the text, whatever it contains.
 */
public final class ClaimFinder {

    private final MentionFinder mentions = new MentionFinder();
    private final Dateline dateline = new Dateline(mentions);
    private final Vocabulary vocabulary;
    private final ClaimReader claims;

    /** A finder with the vocabulary files of {@code src/main/resources/org/plumbline/engine}. */
    public ClaimFinder() {
        this(List.of());
    }

    /** @param desk what the desk calls entities besides the names of the vocabulary files */
    public ClaimFinder(List<EntityAliases> desk) {
        vocabulary = new Vocabulary(new Places(desk), mentions);
        claims = new ClaimReader(vocabulary);
    }

    /**
     * Reads a whole text.
     *
     * @param publishedOn the day by which "last year" and "on Monday" are resolved; where it is empty the text's dateline says it,
     *     and without one they stay unresolved
     */
    public Reading find(String text, Optional<LocalDate> publishedOn) {
        Objects.requireNonNull(text, "text");
        var day = publishedOn.or(() -> dateline.of(text));
        var read = new ReadText(text, claims, day);
        var cutter = new Cutter(vocabulary);
        mentions.find(text, day, found -> read.read(found, cutter.cut(found)));
        return read.reading();
    }

    /**
     * The claim an editor marked by selecting text: what {@link #find} reads there, or a claim of kind OTHER with the
     * selection as its quote. Its span is the selection.
     */
    public Claim read(String text, Span selection, Optional<LocalDate> publishedOn) {
        return find(text, publishedOn).claims().stream()
                .filter(claim -> claim.span().overlaps(selection))
                .max(Comparator.comparingInt(claim -> shared(claim.span(), selection)))
                .map(claim -> at(selection, text, claim))
                .orElseGet(() -> unread(selection, text));
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static Claim at(Span selection, String text, Claim claim) {
        return new Claim(
                selection,
                selection.of(text),
                claim.assertion(),
                claim.topic(),
                claim.attribution(),
                claim.modality(),
                claim.mentions());
    }

    private static Claim unread(Span selection, String text) {
        return new Claim(
                selection,
                selection.of(text),
                new Assertion.Other(),
                Topic.UNKNOWN,
                Attribution.NONE,
                Modality.ASSERTED,
                List.of());
    }
}

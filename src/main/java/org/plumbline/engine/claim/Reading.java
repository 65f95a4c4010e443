package org.plumbline.engine.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.value.Span;

/**
 * All that was read in one text. Each number of the text is accounted for: it belongs to a claim or is listed as unread.
 *
 * @param text the text, unchanged
 * @param publishedOn its day: as it was given, else as its dateline says; empty where neither does
 * @param mentions every numeric expression, in the order of the text
 * @param claims every claim, in the order of the text; claims may overlap
 * @param unread the numbers that belong to no claim
 * @param apart where the headline and the captions stand, which repeat what the body says; none where nobody said, and then the
 *     first of several paragraphs is taken for the headline
 */
public record Reading(
        String text,
        Optional<LocalDate> publishedOn,
        List<Mention> mentions,
        List<Claim> claims,
        List<Unreadable> unread,
        List<Span> apart) {

    public Reading {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        unread = List.copyOf(unread);
        apart = List.copyOf(apart);
    }

    /** A text of which nobody said what stands apart from its body. */
    public Reading(
            String text,
            Optional<LocalDate> publishedOn,
            List<Mention> mentions,
            List<Claim> claims,
            List<Unreadable> unread) {
        this(text, publishedOn, mentions, claims, unread, List.of());
    }

    /** The same with its headline and captions. */
    public Reading withApart(List<Span> zones) {
        return new Reading(text, publishedOn, mentions, claims, unread, zones);
    }

    /** The same with other claims in place of those that were read. */
    public Reading withClaims(List<Claim> others) {
        return new Reading(text, publishedOn, mentions, others, unread, apart);
    }

    /** How many numbers the text has, read or not. */
    public int numbers() {
        return inClaims() + unread.size();
    }

    /** How many of them belong to a claim. */
    public int inClaims() {
        return (int) claims.stream()
                .flatMap(claim -> claim.mentions().stream())
                .map(Mention::span)
                .distinct()
                .count();
    }
}

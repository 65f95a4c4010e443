package org.plumbline.engine.claim;

import java.util.List;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.label.Unreadable;

/**
 * All that was read in one text. Each number of the text is accounted for: it belongs to a claim or is listed as unread.
 *
 * @param text the text, unchanged
 * @param mentions every numeric expression, in the order of the text
 * @param claims every claim, in the order of the text; claims may overlap
 * @param unread the numbers that belong to no claim
 */
public record Reading(String text, List<Mention> mentions, List<Claim> claims, List<Unreadable> unread) {

    public Reading {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        unread = List.copyOf(unread);
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

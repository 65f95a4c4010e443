package org.plumbline.engine.phrase;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.value.Span;

/**
 * One piece of a sentence: a mention, a phrase of the vocabulary, a proper name, or a single word or sign.
 *
 * @param span where it stands
 * @param text as written
 * @param lower in lower case
 * @param number the mention, if it is one
 * @param meanings the senses of the phrase, empty for a word that no file has
 * @param name whether it is a proper name that no file has: "Halverton"
 * @param roles the roles of its meanings, as bits
 */
public record Piece(
        Span span,
        String text,
        String lower,
        Optional<Mention> number,
        List<Meaning> meanings,
        boolean name,
        long roles) {

    Piece(Span span, String text, String lower, Optional<Mention> number, List<Meaning> meanings, boolean name) {
        this(span, text, lower, number, meanings, name, Roles.of(meanings));
    }

    /** Stands beyond either end of a sentence, so that readers may look there. */
    public static final Piece NOTHING = new Piece(new Span(0, 0), "", "", Optional.empty(), List.of(), false);

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isOneOf(String... words) {
        for (var word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(Role role) {
        return Roles.has(roles, role);
    }

    public Optional<Meaning> as(Role role) {
        if (!has(role)) {
            return Optional.empty();
        }
        for (var meaning : meanings) {
            if (meaning.role() == role) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** Whether it is a number other than a date. */
    public boolean isFigure() {
        return number.isPresent() && number.get().kind() != MentionKind.DATE;
    }

    public boolean isNumber(MentionKind kind) {
        return number.isPresent() && number.get().kind() == kind;
    }

    public boolean isDate() {
        return isNumber(MentionKind.DATE);
    }

    public boolean isPlace() {
        return has(Role.PLACE);
    }

    /** Whether it may name what a claim is about: a place or another proper name. */
    public boolean isEntity() {
        return name || isPlace();
    }

    /** Whether it is a word that no file and no rule knows more of. */
    public boolean isPlainWord() {
        return number.isEmpty() && meanings.isEmpty() && !name && isWord();
    }

    public boolean isWord() {
        return !lower.isEmpty() && Character.isLetter(lower.charAt(0));
    }

    public boolean isSign() {
        return !lower.isEmpty() && !Character.isLetterOrDigit(lower.charAt(0)) && lower.charAt(0) != '\'';
    }
}

package org.plumbline.engine.phrase;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Span;

/** One piece of a sentence: a mention, a phrase of the vocabulary, a proper name, or a single word or sign. */
public final class Piece {

    private static final long NUMBER = Roles.of(Role.FIGURE, Role.DATE);
    private static final long ENTITY = Roles.of(Role.NAME, Role.PLACE);

    /** Stands beyond either end of a sentence, so that readers may look there. */
    public static final Piece NOTHING = new Piece();

    private final int start;
    private final int end;
    private final String text;
    private final String lower;
    private final Senses senses;
    private final long roles;
    private final Optional<Mention> number;

    private Piece() {
        this(0, 0, "", "", Senses.NONE, 0, Optional.empty());
    }

    private Piece(int start, int end, String text, String lower, Senses senses, long form, Optional<Mention> number) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.lower = lower;
        this.senses = senses;
        this.roles = senses.roles() | form | formOf(lower);
        this.number = number;
    }

    /** A word, a sign, or a phrase of the vocabulary. */
    static Piece phrase(Tokens tokens, int from, int to, Senses senses) {
        return of(tokens, from, to, senses, 0, Optional.empty());
    }

    /** A proper name that no file has. */
    static Piece name(Tokens tokens, int from, int to) {
        return of(tokens, from, to, Senses.NONE, Roles.of(Role.NAME), Optional.empty());
    }

    /** @param senses those of the phrase that a number is ("doubled"), and the thing its unit names */
    static Piece number(Tokens tokens, int from, int to, Senses senses, Mention number) {
        var role = number.kind() == MentionKind.DATE ? Role.DATE : Role.FIGURE;
        return of(tokens, from, to, senses, Roles.of(role), Optional.of(number));
    }

    private static Piece of(Tokens tokens, int from, int to, Senses senses, long form, Optional<Mention> number) {
        var first = tokens.at(from);
        if (to == from + 1) {
            return new Piece(first.start(), first.end(), first.text(), first.lower(), senses, form, number);
        }
        int end = tokens.at(to - 1).end();
        var text = tokens.text().substring(first.start(), end);
        return new Piece(first.start(), end, text, text.toLowerCase(Locale.ROOT), senses, form, number);
    }

    private static long formOf(String lower) {
        if (lower.isEmpty()) {
            return 0;
        }
        char first = lower.charAt(0);
        if (Character.isLetter(first)) {
            return Roles.of(Role.WORD);
        }
        return Character.isDigit(first) || first == '\'' ? 0 : Roles.of(Role.SIGN);
    }

    public Span span() {
        return new Span(start, end);
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** As written. */
    public String text() {
        return text;
    }

    /** In lower case. */
    public String lower() {
        return lower;
    }

    /** Its roles, as bits. */
    long roles() {
        return roles;
    }

    /** The mention, if it is one. */
    public Optional<Mention> number() {
        return number;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isOneOf(String one, String other) {
        return lower.equals(one) || lower.equals(other);
    }

    public boolean isOneOf(String one, String other, String third) {
        return isOneOf(one, other) || lower.equals(third);
    }

    public boolean isOneOf(String one, String other, String third, String fourth) {
        return isOneOf(one, other) || isOneOf(third, fourth);
    }

    /** For more words than four, or where it is asked of many pieces. */
    public boolean isOneOf(WordSet words) {
        return words.has(lower);
    }

    public boolean has(Role role) {
        return Roles.has(roles, role);
    }

    /** Whether it has any of some roles, given as {@link Roles}. */
    public boolean hasAny(long some) {
        return (roles & some) != 0;
    }

    public Optional<Meaning> as(Role role) {
        return senses.in(role);
    }

    /** What it stands for in a role: "Russia" for "Moscow" as a place; "" where it has not that role. */
    public String value(Role role) {
        return senses.value(role);
    }

    /** Whether it has a role and stands for this in it. */
    public boolean means(Role role, String value) {
        return has(role) && value(role).equals(value);
    }

    public boolean isNumber() {
        return hasAny(NUMBER);
    }

    /** Whether it is a number other than a date. */
    public boolean isFigure() {
        return has(Role.FIGURE);
    }

    public boolean isNumber(MentionKind kind) {
        return isNumber() && number.orElseThrow().kind() == kind;
    }

    public boolean isDate() {
        return has(Role.DATE);
    }

    public boolean isPlace() {
        return has(Role.PLACE);
    }

    /** Whether it is a proper name that no file has: "Halverton". */
    public boolean name() {
        return has(Role.NAME);
    }

    /** Whether it may name what a claim is about: a place or another proper name. */
    public boolean isEntity() {
        return hasAny(ENTITY);
    }

    /** Whether it is a word that no file and no rule knows more of. */
    public boolean isPlainWord() {
        return roles == Roles.of(Role.WORD);
    }

    public boolean isWord() {
        return has(Role.WORD);
    }

    public boolean isSign() {
        return has(Role.SIGN);
    }

    @Override
    public String toString() {
        return text;
    }
}

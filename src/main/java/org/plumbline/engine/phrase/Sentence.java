package org.plumbline.engine.phrase;

import org.plumbline.engine.value.Span;

/** One sentence of a text, cut into pieces. Immutable. */
public class Sentence {

    private final String source;
    private final Piece[] pieces;
    private final int paragraph;
    private final boolean closed;
    private final long roles;

    /**
     * @param source the whole text
     * @param pieces its pieces in order, at least one
     * @param paragraph the number of its paragraph, from 0
     */
    Sentence(String source, Piece[] pieces, int paragraph) {
        this.source = source;
        this.pieces = pieces;
        this.paragraph = paragraph;
        this.closed = isClosed(pieces);
        this.roles = rolesOf(pieces);
    }

    /** The same sentence; a test counts the looks at its pieces in a subclass. */
    protected Sentence(Sentence other) {
        this(other.source, other.pieces, other.paragraph);
    }

    private static long rolesOf(Piece[] pieces) {
        long roles = 0;
        for (var piece : pieces) {
            roles |= piece.roles();
        }
        return roles;
    }

    private static boolean isClosed(Piece[] pieces) {
        for (int i = pieces.length - 1; i >= Math.max(0, pieces.length - 3); i--) {
            if (pieces[i].isOneOf(".", "?", "!", "…")) {
                return true;
            }
            if (pieces[i].isWord() || pieces[i].number().isPresent()) {
                return pieces[i].text().endsWith(".");
            }
        }
        return false;
    }

    /** Where it stands, without the white space around it. */
    public Span span() {
        return new Span(start(), end());
    }

    public int start() {
        return pieces[0].start();
    }

    public int end() {
        return pieces[pieces.length - 1].end();
    }

    public int paragraph() {
        return paragraph;
    }

    /** Whether it ends as sentences do, with a full stop, question or exclamation mark. */
    public boolean closed() {
        return closed;
    }

    public int size() {
        return pieces.length;
    }

    /** The piece at a place, {@link Piece#NOTHING} beyond either end. */
    public Piece at(int i) {
        return i < 0 || i >= pieces.length ? Piece.NOTHING : pieces[i];
    }

    public boolean has(Role role) {
        return Roles.has(roles, role);
    }

    /** Whether some piece has any of these {@link Roles}. */
    public boolean hasAny(long some) {
        return (roles & some) != 0;
    }

    public boolean has(int i, Role role) {
        return at(i).has(role);
    }

    public boolean is(int i, String word) {
        return at(i).is(word);
    }

    /** The first piece with a role in a range. -1 for none. */
    public int next(Role role, int from, int to) {
        return next(Roles.of(role), from, to);
    }

    /** The first piece from a place on with any of some {@link Roles}. -1 for none. */
    public int next(long some, int from) {
        return next(some, from, pieces.length);
    }

    /** The first piece of a range with any of some {@link Roles}. -1 for none. */
    public int next(long some, int from, int to) {
        if (hasAny(some)) {
            for (int i = Math.max(0, from); i < Math.min(to, pieces.length); i++) {
                if (pieces[i].hasAny(some)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The last piece with a role in a range. -1 for none. */
    public int last(Role role, int from, int to) {
        return last(Roles.of(role), from, to);
    }

    /** The last piece of a range with any of some {@link Roles}. -1 for none. */
    public int last(long some, int from, int to) {
        if (hasAny(some)) {
            for (int i = Math.min(to, pieces.length) - 1; i >= Math.max(0, from); i--) {
                if (pieces[i].hasAny(some)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The span of some pieces. */
    public Span spanOf(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** The words of some pieces as written, in one line. */
    public String words(int from, int to) {
        return from >= to ? "" : spanOf(from, to).of(source).replace('\n', ' ');
    }

    /** The whole text, of which this is a part. */
    public String source() {
        return source;
    }
}

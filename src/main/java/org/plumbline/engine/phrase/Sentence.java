package org.plumbline.engine.phrase;

import java.util.List;
import org.plumbline.engine.value.Span;

/**
 * One sentence, cut into pieces.
 *
 * @param span where it stands, without the white space around it
 * @param text its characters
 * @param pieces its pieces in order
 * @param paragraph the number of its paragraph, from 0
 * @param closed whether it ends as sentences do, with a full stop, question or exclamation mark
 * @param roles every role that some piece of it has, as bits
 */
public record Sentence(Span span, String text, List<Piece> pieces, int paragraph, boolean closed, long roles) {

    Sentence(Span span, String text, List<Piece> pieces, int paragraph, boolean closed) {
        this(span, text, List.copyOf(pieces), paragraph, closed, rolesOf(pieces));
    }

    private static long rolesOf(List<Piece> pieces) {
        long roles = 0;
        for (int i = 0; i < pieces.size(); i++) {
            roles |= pieces.get(i).roles();
        }
        return roles;
    }

    public int size() {
        return pieces.size();
    }

    /** The piece at a place, {@link Piece#NOTHING} beyond either end. */
    public Piece at(int i) {
        return i < 0 || i >= pieces.size() ? Piece.NOTHING : pieces.get(i);
    }

    public boolean has(Role role) {
        return Roles.has(roles, role);
    }

    public boolean has(int i, Role role) {
        return at(i).has(role);
    }

    public boolean is(int i, String word) {
        return at(i).is(word);
    }

    /** The first piece with a role in a range. -1 for none. */
    public int next(Role role, int from, int to) {
        if (!has(role)) {
            return -1;
        }
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (pieces.get(i).has(role)) {
                return i;
            }
        }
        return -1;
    }

    /** The last piece with a role in a range. -1 for none. */
    public int last(Role role, int from, int to) {
        if (!has(role)) {
            return -1;
        }
        for (int i = Math.min(to, size()) - 1; i >= Math.max(0, from); i--) {
            if (pieces.get(i).has(role)) {
                return i;
            }
        }
        return -1;
    }

    /** The span of some pieces. */
    public Span spanOf(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    /** The words of some pieces as written, in one line. */
    public String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        var part = spanOf(from, to);
        return text.substring(part.start() - span.start(), part.end() - span.start())
                .replace('\n', ' ');
    }
}

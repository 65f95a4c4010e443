package org.plumbline.engine.value;

/**
 * A stretch of a text: the characters from {@code start} up to, not including, {@code end}.
 *
 * <p>Positions count UTF-16 units, so that {@code text.substring(span.start(), span.end())} is the quote. The API counts
 * Unicode code points instead and converts at its edge.
 *
 * @param start first position, 0 or more
 * @param end one past the last position, not before {@code start}
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the positions are negative or the wrong way round */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** The characters of this span in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The shortest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}

package org.plumbline.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.engine.value.Span;

/**
 * One line of a text, cut wherever a claim begins or ends, so that claims which overlap can each be shown and chosen.
 *
 * @param segments the pieces in order, none empty
 */
record Passage(List<Segment> segments) {

    /** Its first position in the text, in UTF-16 units. */
    int start() {
        return segments.get(0).start();
    }

    /** Where a claim stands. */
    record Marked(long id, Span span) {}

    /**
     * A piece of the text that the same claims cover.
     *
     * @param start its first position in the text, in UTF-16 units
     * @param claims the claims that cover it, the shortest first: the one a click means
     * @param ending those of them that end with this piece, in the order they began
     */
    record Segment(int start, String text, List<Long> claims, List<Long> ending) {

        public boolean isMarked() {
            return !claims.isEmpty();
        }

        /** The shortest claim that covers it. */
        public long claim() {
            return claims.get(0);
        }
    }

    /** The lines of a text that are not empty. */
    static List<Passage> of(String text, List<Marked> marked) {
        var passages = new ArrayList<Passage>();
        var inOrder = marked.stream()
                .sorted(Comparator.comparingInt((Marked m) -> m.span().start())
                        .thenComparing(m -> -m.span().end()))
                .toList();
        int next = 0;
        var open = new ArrayList<Marked>();
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            var line = new Span(start, end);
            open.removeIf(m -> m.span().end() <= line.start());
            while (next < inOrder.size() && inOrder.get(next).span().start() < line.end()) {
                open.add(inOrder.get(next++));
            }
            if (!text.substring(start, end).isBlank()) {
                passages.add(new Passage(cut(text, line, open)));
            }
            start = end + 1;
        }
        return passages;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static List<Segment> cut(String text, Span line, List<Marked> open) {
        var cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (var marked : open) {
            cuts.add(Math.max(marked.span().start(), line.start()));
            cuts.add(Math.min(marked.span().end(), line.end()));
        }
        var segments = new ArrayList<Segment>();
        int from = line.start();
        for (int to : cuts.tailSet(from, false)) {
            segments.add(segment(text, new Span(from, to), open));
            from = to;
        }
        return segments;
    }

    private static Segment segment(String text, Span piece, List<Marked> open) {
        var covering = open.stream().filter(m -> m.span().overlaps(piece)).toList();
        return new Segment(
                piece.start(),
                piece.of(text),
                covering.stream()
                        .sorted(Comparator.comparingInt(m -> m.span().length()))
                        .map(Marked::id)
                        .toList(),
                covering.stream()
                        .filter(m -> m.span().end() == piece.end())
                        .map(Marked::id)
                        .toList());
    }
}

package org.plumbline.article.diff;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.article.diff.WordDiff.Kind;
import org.plumbline.article.diff.WordDiff.Piece;

/** How one text became another: its paragraphs in order, those that changed word by word. */
public final class TextDiff {

    /** Beyond so many pairs of paragraphs the table below would grow too large: all between is said to have changed. */
    private static final long LARGEST = 4_000_000;

    /**
     * One paragraph, or one in place of another.
     *
     * @param pieces its words, a single kept piece where nothing changed
     */
    public record Paragraph(List<Piece> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.KEPT);
        }
    }

    private final List<String> before;
    private final List<String> after;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private TextDiff(String before, String after) {
        this.before = paragraphs(before);
        this.after = paragraphs(after);
    }

    /** Every paragraph of both texts, blank ones left out. */
    public static List<Paragraph> between(String before, String after) {
        var diff = new TextDiff(before, after);
        diff.walk();
        return List.copyOf(diff.paragraphs);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void walk() {
        int start = sharedStart();
        int end = sharedEnd(start);
        before.subList(0, start).forEach(this::kept);
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(this::kept);
    }

    private int sharedStart() {
        int shared = 0;
        while (shared < Math.min(before.size(), after.size())
                && before.get(shared).equals(after.get(shared))) {
            shared++;
        }
        return shared;
    }

    private int sharedEnd(int start) {
        int shared = 0;
        while (shared < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - shared).equals(after.get(after.size() - 1 - shared))) {
            shared++;
        }
        return shared;
    }

    private void between(List<String> removed, List<String> added) {
        if ((long) removed.size() * added.size() > LARGEST) {
            replaced(removed, added);
            return;
        }
        int[][] shared = sharedFrom(removed, added);
        int r = 0;
        int a = 0;
        var out = new ArrayList<String>();
        var in = new ArrayList<String>();
        while (r < removed.size() || a < added.size()) {
            if (r < removed.size() && a < added.size() && removed.get(r).equals(added.get(a))) {
                replaced(out, in);
                out.clear();
                in.clear();
                kept(removed.get(r++));
                a++;
            } else if (a == added.size() || r < removed.size() && shared[r + 1][a] >= shared[r][a + 1]) {
                out.add(removed.get(r++));
            } else {
                in.add(added.get(a++));
            }
        }
        replaced(out, in);
    }

    private static int[][] sharedFrom(List<String> removed, List<String> added) {
        int[][] shared = new int[removed.size() + 1][added.size() + 1];
        for (int r = removed.size() - 1; r >= 0; r--) {
            for (int a = added.size() - 1; a >= 0; a--) {
                shared[r][a] = removed.get(r).equals(added.get(a))
                        ? shared[r + 1][a + 1] + 1
                        : Math.max(shared[r + 1][a], shared[r][a + 1]);
            }
        }
        return shared;
    }

    private void kept(String paragraph) {
        paragraphs.add(new Paragraph(List.of(new Piece(Kind.KEPT, paragraph))));
    }

    /** In order, each that went beside the one that came. */
    private void replaced(List<String> out, List<String> in) {
        for (int i = 0; i < Math.max(out.size(), in.size()); i++) {
            paragraphs.add(new Paragraph(pieces(i < out.size() ? out.get(i) : "", i < in.size() ? in.get(i) : "")));
        }
    }

    private static List<Piece> pieces(String out, String in) {
        if (out.isEmpty() || in.isEmpty()) {
            return List.of(out.isEmpty() ? new Piece(Kind.ADDED, in) : new Piece(Kind.REMOVED, out));
        }
        return WordDiff.between(out, in);
    }
}

package org.plumbline.article.diff;

import java.util.ArrayList;
import java.util.List;

/** How one text became another, word by word: the fewest words taken out and put in. */
public final class WordDiff {

    /** Beyond so many words only "all of it changed" is said: the table below would grow too large. */
    private static final int LONGEST = 1500;

    /** What happened to some words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words in a row that share one fate. */
    public record Piece(Kind kind, String words) {}

    private final String[] before;
    private final String[] after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(String[] before, String[] after) {
        this.before = before;
        this.after = after;
    }

    /** For example "is the ~4th~ 5th largest", 4th removed and 5th added, the rest kept. */
    public static List<Piece> between(String before, String after) {
        var diff = new WordDiff(before.strip().split("\\s+"), after.strip().split("\\s+"));
        if (diff.before.length > LONGEST || diff.after.length > LONGEST) {
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        diff.walk();
        return diff.pieces;
    }

    private void walk() {
        int[][] shared = sharedFrom();
        int b = 0;
        int a = 0;
        while (b < before.length || a < after.length) {
            if (b < before.length && a < after.length && before[b].equals(after[a])) {
                add(Kind.KEPT, before[b++]);
                a++;
            } else if (a == after.length || b < before.length && shared[b + 1][a] >= shared[b][a + 1]) {
                add(Kind.REMOVED, before[b++]);
            } else {
                add(Kind.ADDED, after[a++]);
            }
        }
    }

    /** How many words the rests of the two texts share, in order, from each pair of positions on. */
    private int[][] sharedFrom() {
        int[][] shared = new int[before.length + 1][after.length + 1];
        for (int b = before.length - 1; b >= 0; b--) {
            for (int a = after.length - 1; a >= 0; a--) {
                shared[b][a] = before[b].equals(after[a])
                        ? shared[b + 1][a + 1] + 1
                        : Math.max(shared[b + 1][a], shared[b][a + 1]);
            }
        }
        return shared;
    }

    private void add(Kind kind, String word) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.words() + " " + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}

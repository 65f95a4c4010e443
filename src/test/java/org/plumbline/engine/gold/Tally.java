package org.plumbline.engine.gold;

/** How many were marked, how many read, and how many of these are right. */
record Tally(int gold, int read, int right) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally and(Tally other) {
        return new Tally(gold + other.gold, read + other.read, right + other.right);
    }

    /** How much of what was read is right, in per cent. */
    double precision() {
        return read == 0 ? 100 : 100.0 * right / read;
    }

    /** How much of what was marked was read right, in per cent. */
    double recall() {
        return gold == 0 ? 100 : 100.0 * right / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}

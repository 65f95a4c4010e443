package org.plumbline.review.queue;

/**
 * How many there are, counted no further than anybody reads: as many as the list has, or "more than 1,000".
 *
 * @param counted at most one more than {@link #LIMIT}
 */
public record Tally(long counted) {

    public static final int LIMIT = 1_000;

    public boolean isNone() {
        return counted == 0;
    }

    public boolean isOne() {
        return counted == 1;
    }

    public boolean isMoreThan(int shown) {
        return counted > shown;
    }

    @Override
    public String toString() {
        return counted > LIMIT ? "more than 1,000" : Long.toString(counted);
    }
}

package org.plumbline.library.bulk;

import java.sql.SQLException;

/** Ids from a sequence that Hibernate draws from too, by blocks that start with each of its values (pooled-lo). */
public final class Ids {

    private final BulkLoad load;
    private final String sequence;
    private long[] blocks = {};
    private int block;
    private long next = 1;
    private long last;

    public Ids(BulkLoad load, String sequence) {
        this.load = load;
        this.sequence = sequence;
    }

    /** @param expected how many more will be asked for, this one included */
    public long next(int expected) throws SQLException {
        if (next > last) {
            turn(expected);
        }
        return next++;
    }

    private void turn(int expected) throws SQLException {
        if (block == blocks.length) {
            blocks = load.next(sequence, 1 + (expected - 1) / BulkLoad.BLOCK);
            block = 0;
        }
        next = blocks[block++];
        last = next + BulkLoad.BLOCK - 1;
    }
}

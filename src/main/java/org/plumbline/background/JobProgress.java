package org.plumbline.background;

/** Hears how far a job is, tells it about twice a second, and ends the job by an exception when it is to end. */
public final class JobProgress {

    /** Tells how far a job is. */
    interface Listener {

        void reached(long done, long total);
    }

    private static final long PAUSE = 500_000_000; // nanoseconds
    private static final int STRIDE = 200;

    private final Listener listener;
    private long done;
    private long total;
    private String remark = "";
    private long told = System.nanoTime();

    JobProgress(long total, Listener listener) {
        this.total = total;
        this.listener = listener;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    String remark() {
        return remark;
    }

    /** Says what the job cannot do, at most 4,000 characters. */
    public void remark(String words) {
        remark = words;
    }

    /** One more of very many. */
    public void count() {
        if (++done % STRIDE == 0) {
            tell();
        }
    }

    /** So many of so many. */
    public void reached(long done, long total) {
        this.done = done;
        this.total = total;
        tell();
    }

    private void tell() {
        if (System.nanoTime() - told > PAUSE) {
            listener.reached(done, total);
            told = System.nanoTime();
        }
    }
}

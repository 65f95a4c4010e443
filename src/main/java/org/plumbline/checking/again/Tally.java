package org.plumbline.checking.again;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.plumbline.background.JobProgress;

/** Counts the texts that were checked again, and names those that could not be. */
final class Tally {

    private static final Logger LOG = Logger.getLogger(Tally.class);
    private static final int NAMED = 100;

    private final long all;
    private final JobProgress progress;
    private final List<Long> failed = new ArrayList<>();
    private int done;

    Tally(long all, JobProgress progress) {
        this.all = all;
        this.progress = progress;
    }

    /** Checks one in a transaction of its own; a fault is logged and counted, and the next one has its turn. */
    void count(long version, Runnable check) {
        try {
            QuarkusTransaction.requiringNew().run(check);
            done++;
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Text %d could not be checked again", version);
            failed.add(version);
            progress.remark(named());
        }
        progress.reached(done, all);
    }

    private String named() {
        var first =
                failed.stream().limit(NAMED).map(version -> "text " + version).collect(Collectors.joining(", "));
        return failed.size() > NAMED ? first + " and %d more".formatted(failed.size() - NAMED) : first;
    }

    String words() {
        return "%d of %d checked, %d could not be".formatted(done, all, failed.size());
    }
}

package org.plumbline.checking.again;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a run over all articles is.
 *
 * @param all how many texts there were to check when it began
 * @param failed the texts that could not be checked, by number
 */
public record Progress(State state, String who, long all, int done, List<Long> failed) {

    /** What it is doing. */
    public enum State {
        /** since the server was started, nobody asked for one */
        NONE,
        RUNNING,
        CANCELLING,
        CANCELLED,
        DONE
    }

    static final Progress NONE = new Progress(State.NONE, "", 0, 0, List.of());

    public Progress {
        failed = List.copyOf(failed);
    }

    static Progress started(String who, long all) {
        return new Progress(State.RUNNING, who, all, 0, List.of());
    }

    Progress oneDone() {
        return new Progress(state, who, all, done + 1, failed);
    }

    Progress oneFailed(long version) {
        var more = new ArrayList<>(failed);
        more.add(version);
        return new Progress(state, who, all, done, more);
    }

    Progress cancelling() {
        return isUnderWay() ? new Progress(State.CANCELLING, who, all, done, failed) : this;
    }

    Progress ended() {
        return new Progress(isCancelling() ? State.CANCELLED : State.DONE, who, all, done, failed);
    }

    public boolean isUnderWay() {
        return state == State.RUNNING || isCancelling();
    }

    public boolean isCancelling() {
        return state == State.CANCELLING;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public long percent() {
        return all == 0 ? 100 : Math.min(100, 100L * (done + failed.size()) / all);
    }
}

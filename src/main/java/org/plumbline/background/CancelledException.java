package org.plumbline.background;

/** Somebody wants a job to end. */
final class CancelledException extends RuntimeException {

    private final String who;

    CancelledException(String who) {
        this.who = who;
    }

    String who() {
        return who;
    }
}

package org.plumbline.background;

/** What is done in the background. */
public interface Work {

    /** @param progress is told how far it is, and ends the work by an exception when somebody cancelled it */
    void run(JobProgress progress);
}

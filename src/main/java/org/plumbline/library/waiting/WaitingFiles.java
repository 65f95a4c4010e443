package org.plumbline.library.waiting;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.library.original.FileRepository;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.web.Refusal;

/** Lets files wait within bounds: so many for a person, so many bytes for all, so long for each. */
@ApplicationScoped
@Transactional
public class WaitingFiles {

    /** So long an upload waits for its editor's word. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final FileRepository files;
    private final Clock clock;
    private final int mostOfAPerson;
    private final long mostBytes;

    WaitingFiles(
            FileRepository files,
            Clock clock,
            @ConfigProperty(name = "plumbline.limits.waiting-files") int mostOfAPerson,
            @ConfigProperty(name = "plumbline.limits.waiting-bytes") MemorySize mostBytes) {
        this.files = files;
        this.clock = clock;
        this.mostOfAPerson = mostOfAPerson;
        this.mostBytes = mostBytes.asLongValue();
    }

    void sweepAtStart(@Observes StartupEvent start) {
        sweep();
    }

    /** Drops what has waited too long. */
    public void sweep() {
        files.forgetWaitingSince(clock.instant().minus(PATIENCE));
    }

    /** What waits for this person, the newest first. */
    public List<LibraryFile> of(String who) {
        return files.waitingFor(who);
    }

    /**
     * Makes room for one more file.
     *
     * @throws Refusal if there is none, with what to do
     */
    public void admit(long bytes, String who) {
        sweep();
        if (files.waitingFor(who).size() >= mostOfAPerson) {
            throw new Refusal(
                    429,
                    "Too many files wait",
                    "%d files of yours wait to be looked at, and there is no room for more. Import or discard one of them; they are listed at “Import a file”. What is left alone goes after a day."
                            .formatted(mostOfAPerson));
        }
        if (files.bytesWaiting() + bytes > mostBytes) {
            throw new Refusal(
                    429,
                    "No room for more files",
                    "The files that wait to be looked at fill the %,d MB there are for them. Import or discard one of yours, ask your colleagues to, or try again tomorrow: what is left alone goes after a day."
                            .formatted(mostBytes / 1_048_576));
        }
    }
}

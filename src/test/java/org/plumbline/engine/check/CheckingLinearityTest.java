package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.reading.ClaimFinder;

/**
 * Counts bytes of memory, never seconds: twice the claims in one sentence may cost twice, and no more. What it costs to read them
 * is counted in {@code engine.reading}.
 */
@DisplayName("Checking claims takes memory in proportion to the text")
class CheckingLinearityTest {

    private static final int LENGTH = 5_000;

    /** A sentence that is cut has claims refuted that are open in one that is not, which costs some more; growth by the square gives 4. */
    private static final double TWICE = 2.4;

    private static final int BYTES_PER_CHARACTER = 20_000;
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 31));

    private final ClaimFinder finder = new ClaimFinder();
    private final Checker checker = new Checker();
    private final List<Series> references = SeedFigures.all();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest(name = "\"{0}\" again and again")
    @ValueSource(
            strings = {
                "China mined 210,000 tonnes of rare earths, ",
                "China mined 210,000 tonnes of rare earths. ",
                "the 44 million tonnes of rare earth reserves in China, ",
                "Russia's 28.5 million tonnes, ",
                "Moscow is third in rare earth reserves, ",
                "China has 70% of the world's rare earth production, ",
                "production rose 5% to 270,000 tonnes from 240,000, ",
                "China mines more rare earths than Australia, ",
                "China mined 210,000 tonnes\n",
            })
    @DisplayName("of the same piece")
    void linear(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        bytes("Today " + text); // what is made once, whatever the text
        long once = bytes(text);
        assertThat((double) bytes(text + text) / once).isLessThan(TWICE);
        assertThat(once / text.length()).isLessThan(BYTES_PER_CHARACTER);
    }

    private long bytes(String text) {
        Reading reading = finder.find(text, DAY);
        assertThat(reading.claims()).isNotEmpty();
        long before = threads.getCurrentThreadAllocatedBytes();
        checker.check(reading, references, Map.of());
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

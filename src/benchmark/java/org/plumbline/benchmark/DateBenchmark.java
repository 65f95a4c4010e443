package org.plumbline.benchmark;

import com.joestelmach.natty.DateGroup;
import com.joestelmach.natty.Parser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How fast natty finds the dates of a text, and nothing else. Too slow for the longest text of {@link ReadingBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DateBenchmark {

    @Param({"4300", "32000", "128000"})
    public int characters;

    private final Parser natty = new Parser();
    private String text;

    @Setup
    public void write() {
        text = NewsText.of(characters);
    }

    @Benchmark
    public List<DateGroup> nattyDates() {
        return natty.parse(text);
    }
}

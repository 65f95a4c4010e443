package org.plumbline.benchmark;

import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints the table that stands in {@code docs/method.md}. The arguments choose some by name; "quick" before
 * them takes one size and a sixth of the time, "cpu" alone measures the time of the processor
 * instead, "check" alone what checking adds to reading.
 */
public final class Benchmarks {

    private static final List<String> ALL = List.of("ReadingBenchmark", "DateBenchmark");
    private static final int FRESH_PROCESSES = 7;

    private Benchmarks() {}

    public static void main(String... arguments) throws RunnerException {
        if (arguments.length > 0 && arguments[0].equals("cpu")) {
            System.out.println(new CpuTime().table());
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("check")) {
            System.out.println(new CpuTime().checking());
            return;
        }
        boolean quick = arguments.length > 0 && arguments[0].equals("quick");
        var names = Arrays.asList(arguments).subList(quick ? 1 : 0, arguments.length);
        var options = quick ? quick() : thorough();
        (names.isEmpty() ? ALL : names).forEach(options::include);
        System.out.println(ResultTable.of(new Runner(options.build()).run()));
        if (names.isEmpty()) {
            System.out.println(ResultTable.load(new Runner(loading().build()).runSingle()));
        }
    }

    private static ChainedOptionsBuilder thorough() {
        return new OptionsBuilder()
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(7)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xmx1g");
    }

    private static ChainedOptionsBuilder quick() {
        return thorough()
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .param("characters", "32000");
    }

    private static ChainedOptionsBuilder loading() {
        return new OptionsBuilder()
                .include(LoadBenchmark.class.getSimpleName())
                .forks(FRESH_PROCESSES)
                .warmupIterations(0)
                .measurementIterations(1);
    }
}

package org.plumbline.benchmark;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints the table that stands in {@code docs/method.md}. The arguments choose some by name. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String... names) throws RunnerException {
        var options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xmx1g");
        for (var name : names.length == 0 ? new String[] {ReadingBenchmark.class.getSimpleName()} : names) {
            options.include(name);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.println("| reader | characters | ms | MB/s |\n|---|---|---|---|");
        for (var result : results) {
            var characters = Integer.parseInt(result.getParams().getParam("characters"));
            double micros = result.getPrimaryResult().getScore();
            var name = result.getParams().getBenchmark();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.3f | %.2f |%n",
                    name.substring(name.lastIndexOf('.') + 1),
                    characters,
                    micros / 1000,
                    characters / micros);
        }
    }
}

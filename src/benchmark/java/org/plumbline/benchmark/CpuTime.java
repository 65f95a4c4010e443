package org.plumbline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Takes the readers' times on a machine that others use as well: of many rounds the one that took the least time of the processor,
 * waiting left out. {@link ReadingBenchmark} by JMH is for a quiet one.
 */
final class CpuTime {

    private static final int[] SIZES = {4300, 32_000, 128_000, 1_800_000};
    private static final long SECONDS_EACH = 6;
    private static final double MICRO = 1000;
    private static final double MILLI = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ResultTable table = new ResultTable();

    ResultTable table() {
        for (int size : SIZES) {
            measure("digitScanner", size, ReadingBenchmark::digitScanner);
            measure("mentionFinder", size, ReadingBenchmark::mentionFinder);
            measure("claimFinder", size, ReadingBenchmark::claimFinder);
            measure("coreNlpNumbers", size, ReadingBenchmark::coreNlpNumbers);
        }
        return table;
    }

    /** What one article takes on average once warm, and as so many times what reading it takes. */
    String checking() {
        var benchmark = new CheckBenchmark();
        benchmark.characters = SIZES[0];
        benchmark.write();
        average(benchmark::readAndCheck);
        double both = average(benchmark::readAndCheck);
        double read = average(benchmark::read);
        return String.format(
                Locale.ROOT,
                "| what | ms | to reading |%n|---|---:|---:|%n| reading | %.2f | 1 |%n| reading and checking | %.1f | %.0f |",
                read / MILLI,
                both / MILLI,
                both / read);
    }

    /** In nanoseconds. */
    private double average(Runnable work) {
        long start = threads.getCurrentThreadCpuTime();
        int times = 0;
        while (threads.getCurrentThreadCpuTime() - start < SECONDS_EACH * 1_000_000_000) {
            work.run();
            times++;
        }
        return (threads.getCurrentThreadCpuTime() - start) / (double) times;
    }

    private void measure(String reader, int size, Consumer<ReadingBenchmark> read) {
        var benchmark = new ReadingBenchmark();
        benchmark.characters = size;
        benchmark.write();
        int times = Math.max(1, SIZES[1] / size);
        double best = Double.MAX_VALUE;
        long end = threads.getCurrentThreadCpuTime() + SECONDS_EACH * 1_000_000_000;
        while (threads.getCurrentThreadCpuTime() < end) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                read.accept(benchmark);
            }
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / (double) times);
        }
        table.add(reader, size, best / MICRO);
    }
}

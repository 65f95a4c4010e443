package org.plumbline.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** What each reader took for texts of each length, as a table in Markdown. */
final class ResultTable {

    private static final String PEER = "coreNlpNumbers";

    /** Microseconds by characters, by reader. */
    private final Map<String, SortedMap<Integer, Double>> micros = new LinkedHashMap<>();

    static ResultTable of(Collection<RunResult> results) {
        var table = new ResultTable();
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            table.add(
                    name.substring(name.lastIndexOf('.') + 1),
                    Integer.parseInt(result.getParams().getParam("characters")),
                    result.getPrimaryResult().getScore());
        }
        return table;
    }

    /** @param time in microseconds */
    void add(String reader, int characters, double time) {
        micros.computeIfAbsent(reader, name -> new TreeMap<>()).put(characters, time);
    }

    /** How long a fresh process took to load the tables, of several the middle and the range. */
    static String load(RunResult result) {
        var times = result.getAggregatedResult().getPrimaryResult().getStatistics();
        return String.format(
                Locale.ROOT,
                "Tables loaded in %.0f ms (%.0f to %.0f, %d processes)",
                times.getPercentile(50) / 1000,
                times.getMin() / 1000,
                times.getMax() / 1000,
                times.getN());
    }

    @Override
    public String toString() {
        return "| reader | characters | ms | MB/s | to CoreNLP |\n|---|---:|---:|---:|---:|\n"
                + micros.keySet().stream().map(this::lines).collect(Collectors.joining("\n"));
    }

    private String lines(String reader) {
        return micros.get(reader).entrySet().stream()
                .map(size -> line(reader, size.getKey(), size.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String line(String reader, int characters, double time) {
        double peer = micros.getOrDefault(PEER, new TreeMap<>()).getOrDefault(characters, Double.NaN);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f | %.1f | %.1f |",
                reader,
                characters,
                time / 1000,
                characters / time,
                peer / time);
    }
}

package org.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Processor time, which a machine that does other things besides does not stretch as it does the clock's. Linux only. */
final class Cpu {

    private static final double TICKS = 100;

    private Cpu() {}

    /** Of a process since it started, in seconds; 0 if it has ended. */
    static double of(long process) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /** Of all processes of a PostgreSQL server that are there now. */
    static double of(Connection postgres) throws IOException, SQLException {
        double seconds = 0;
        try (var statement = postgres.createStatement();
                var processes = statement.executeQuery("select pid from pg_stat_activity")) {
            while (processes.next()) {
                seconds += of(processes.getLong(1));
            }
        }
        return seconds;
    }

    static double ofThis() throws IOException {
        return of(ProcessHandle.current().pid());
    }
}

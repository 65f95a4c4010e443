package org.plumbline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The same figures written to an H2 file by nothing but a prepared statement in batches. */
record BareH2(Path file, int figures, boolean byEntity) {

    double seconds() throws Exception {
        Files.createDirectories(file.getParent());
        var url = "jdbc:h2:retry:" + file + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";
        try (var connection = DriverManager.getConnection(url, "bare", "bare")) {
            table(connection);
            connection.setAutoCommit(false);
            var start = System.nanoTime();
            insert(connection);
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void table(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create table reference_figure (
                        id bigint primary key, series_id bigint not null, position integer not null,
                        entity varchar(200) not null, role varchar(20) not null, printed varchar(100) not null,
                        status varchar(20) not null, note varchar(4000) not null,
                        observed varchar(1) not null, place varchar(100) not null, entered_by varchar(60) not null,
                        entered_at timestamp(6) with time zone not null, unique (series_id, position))""");
        }
    }

    private void insert(Connection connection) throws SQLException {
        var now = OffsetDateTime.now();
        int series = figures / StoringBenchmark.ENTITIES;
        try (var insert = connection.prepareStatement("insert into reference_figure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < figures; i++) {
                int entity = byEntity ? i / series : i % StoringBenchmark.ENTITIES;
                Object[] row = {
                    (long) i,
                    (long) (byEntity ? i % series : i / StoringBenchmark.ENTITIES),
                    entity,
                    "Entity no. " + entity,
                    "ORDINARY",
                    String.valueOf(1000 + i * 7L % 1_000_003),
                    "NORMAL",
                    "",
                    "A",
                    "I" + (i + 2),
                    "editor",
                    now
                };
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
                if ((i + 1) % 2000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}

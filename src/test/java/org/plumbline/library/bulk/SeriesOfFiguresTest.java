package org.plumbline.library.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@QuarkusTest
@Tag("database")
@DisplayName("Every figure stands in a series that is there")
class SeriesOfFiguresTest {

    private static final int KEY = 900_000_000;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void oneSeriesWithoutFigures() throws SQLException {
        run("insert into reference_source (id, name, name_key, version) values (%1$d, 'Keys', 'keys', 0)");
        run(
                "insert into reference_edition (id, source_id, title, title_key, published_on, url, entered_by, entered_at, version)"
                        + " values (%1$d, %1$d, 'Keys', 'keys', date '2025-01-01', '', 'x', current_timestamp, 0)");
        run("insert into reference_series (id, edition_id, position, subject, measure, unit, basis, definition, period)"
                + " values (%1$d, %1$d, 0, 'keys', 'number', '', '', '', '')");
    }

    @AfterEach
    void goneAgain() throws SQLException {
        run("delete from reference_figure where id = %1$d");
        run("delete from reference_series where id = %1$d");
        run("delete from reference_edition where id = %1$d");
        run("delete from reference_source where id = %1$d");
    }

    @Test
    @DisplayName("so one of a series that is not is refused, and none is moved there")
    void noneWithout() throws SQLException {
        refused(figure(KEY + 1));
        run(figure(KEY));
        refused("update reference_figure set series_id = %1$d + 1 where id = %1$d");
    }

    @Test
    @DisplayName("and a series with figures is not removed")
    void seriesStays() throws SQLException {
        run(figure(KEY));
        refused("delete from reference_series where id = %1$d");
    }

    @Test
    @DisplayName("in PostgreSQL also when it is removed while somebody adds a figure to it")
    @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
    void atOnce() throws Exception {
        try (var adding = database.getConnection()) {
            adding.setAutoCommit(false);
            run(adding, figure(KEY));
            var removal = CompletableFuture.runAsync(() -> refused("delete from reference_series where id = %1$d"));
            while (!isWaited(adding) && !removal.isDone()) {
                Thread.onSpinWait();
            }
            adding.commit();
            assertThatCode(removal::join).doesNotThrowAnyException();
        }
    }

    /** Whether somebody waits for what this connection holds. */
    private static boolean isWaited(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var waiting = statement.executeQuery(
                        "select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))")) {
            return waiting.next();
        }
    }

    private static String figure(int series) {
        return "insert into reference_figure (id, series_id, position, entity, role, printed, status, note, entered_by, entered_at)"
                + " values (%1$d, " + series + ", 0, 'Chile', 'ORDINARY', '1', 'NORMAL', '', 'x', current_timestamp)";
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).startsWith("23"));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(KEY));
        }
    }
}

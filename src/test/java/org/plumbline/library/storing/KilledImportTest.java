package org.plumbline.library.storing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An import that is killed in the middle")
class KilledImportTest {

    private static final String AT_WORK = "30000";

    @TempDir
    Path folder;

    @Test
    @DisplayName("leaves nothing behind in H2")
    void h2() throws Exception {
        var url = "jdbc:h2:retry:" + folder.resolve("plumbline")
                + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000";
        leavesNothing(url, "plumbline", "h2");
    }

    @Test
    @DisplayName("leaves nothing behind in PostgreSQL")
    void postgres() throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            leavesNothing(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql");
        }
    }

    private static void leavesNothing(String url, String name, String kind) throws Exception {
        Flyway.configure()
                .dataSource(url, name, name)
                .locations("db/migration/common", "db/migration/" + kind)
                .placeholders(placeholders(kind))
                .load()
                .migrate();
        killInTheMiddle(url, name);
        assertThat(count(url, name, "reference_figure")).isZero();
        assertThat(count(url, name, "reference_series")).isZero();
        assertThat(count(url, name, "reference_edition")).isZero();
        assertThat(count(url, name, "reference_source")).isZero();
    }

    /** As the product sets them: "bytes" from the property "plumbline.bytes.h2". */
    private static Map<String, String> placeholders(String kind) throws IOException {
        var properties = new Properties();
        try (var in = KilledImportTest.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.matches("plumbline\\.[a-z]+\\." + kind))
                .collect(Collectors.toMap(name -> name.split("\\.")[1], properties::getProperty));
    }

    private static void killInTheMiddle(String url, String name) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HalfAnImport.class.getName(),
                        url,
                        name,
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(child.getInputStream()))) {
            assertThat(said.lines().anyMatch(AT_WORK::equals))
                    .as("it stores rows")
                    .isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static long count(String url, String name, String table) throws SQLException {
        try (var connection = DriverManager.getConnection(url, name, name);
                var result = connection.createStatement().executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }
}

package org.plumbline;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

/**
 * The database of a test run: H2 in memory, or in the second run of the suite a real PostgreSQL server of its own.
 *
 * <p>Which one is decided for the whole run by {@code -Dquarkus.datasource.db-kind}, as the product's own build decides it.
 */
public class DatabaseServer implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind")) ? startPostgres() : h2();
    }

    private static Map<String, String> h2() {
        return settings("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "plumbline");
    }

    private Map<String, String> startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            return settings(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The PostgreSQL server for the tests did not start", e);
        }
    }

    private static Map<String, String> settings(String url, String name) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", name,
                "quarkus.datasource.password", name);
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The PostgreSQL server for the tests did not stop", e);
        }
    }
}

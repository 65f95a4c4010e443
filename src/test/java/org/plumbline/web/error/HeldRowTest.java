package org.plumbline.web.error;

import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.DatabaseServer;
import org.plumbline.Newsroom;
import org.plumbline.checking.PlantedClaims;

@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@Tag("database")
@DisplayName("Where somebody's work holds a claim and does not end")
class HeldRowTest {

    private static final String CORRECT = "{\"rating\": \"CORRECT\"}";

    @Inject
    AgroalDataSource database;

    @Inject
    PlantedClaims planted;

    @Test
    @DisplayName("the next step is told to come back, does nothing, and is taken when the claim is let go")
    void held() throws SQLException {
        long claim = planted.one("Held stones do not roll.");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select id from checked_claim where id = " + claim + " for update");

            assess(claim).then().statusCode(503).header("Retry-After", "5").body("detail", containsString("try again"));
            connection.rollback();
        }
        assess(claim).then().statusCode(200);
    }

    private static Response assess(long claim) {
        return Newsroom.api("editor")
                .contentType("application/json")
                .body(CORRECT)
                .put("/api/v1/claims/" + claim + "/assessment");
    }
}

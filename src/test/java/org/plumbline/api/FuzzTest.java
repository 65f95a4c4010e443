package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;

/** A seed makes the same damage each time, so that what fails here can be looked at. */
@QuarkusTest
@DisplayName("A good request, damaged at random")
class FuzzTest {

    private static final int ROUNDS = 150;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    @DisplayName("in its values is answered or refused in words, and never breaks anything")
    void damagedValues(long seed) {
        var damage = new JsonDamage(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            var request = damage.toValues(CheckRequests.good());
            accountedFor(request, request.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 4})
    @DisplayName("in its bytes is answered or refused in words, and never breaks anything")
    void damagedBytes(long seed) {
        var damage = new JsonDamage(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            var request = damage.toBytes(CheckRequests.good().getBytes(StandardCharsets.UTF_8));
            accountedFor(new String(request, StandardCharsets.ISO_8859_1), request);
        }
    }

    private static void accountedFor(String shown, byte[] request) {
        var answer = Newsroom.api("editor").body(request).post("/api/v1/check");
        if (answer.statusCode() != 200) {
            refusedInWords(shown, answer);
        }
    }

    private static void refusedInWords(String shown, Response answer) {
        assertThat(answer.statusCode()).as(shown).isBetween(400, 499);
        assertThat(answer.contentType()).as(shown).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).as(shown).isEqualTo(answer.statusCode());
        assertThat(answer.jsonPath().getString("detail")).as(shown).isNotBlank();
        assertThat(answer.asString()).as(shown).doesNotContain("Exception", "com.fasterxml", "org.plumbline", "java.");
    }
}

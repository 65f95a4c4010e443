package org.plumbline.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Newsroom;

@QuarkusTest
@Tag("database")
@DisplayName("Signing in")
class SignInPageTest {

    @Inject
    SignIn signIn;

    @Test
    @DisplayName("leads to the page that was asked for")
    void leadsBack() {
        var answer = Newsroom.stranger()
                .post("/sign-in", Map.of("name", "editor", "password", "plumbline-demo", "next", "/audit?before=9"));

        answer.then().statusCode(303).header("Location", containsString("/audit?before=9"));
        assertThat(answer.getDetailedCookie("plumbline").isHttpOnly()).isTrue();
        assertThat(answer.getDetailedCookie("plumbline").getSameSite()).isEqualTo("Lax");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "//evil.example/",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/library?q=evil|{"
    })
    @DisplayName("never leads to another site")
    void staysHere(String next) {
        Newsroom.stranger()
                .post("/sign-in", Map.of("name", "editor", "password", "plumbline-demo", "next", next))
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"editor, wrong-password", "nobody, plumbline-demo"})
    @DisplayName("says the same of an unknown name and of a wrong password, and keeps the name")
    void refuses(String name, String password) {
        Newsroom.stranger()
                .post("/sign-in", Map.of("name", name, "password", password, "next", "/"))
                .then()
                .statusCode(422)
                .body(containsString("Name and password do not fit"), containsString("value=\"" + name + "\""));
    }

    @Test
    @DisplayName("is slowed down after ten wrong passwords, also for the right one")
    void slowsGuessing() {
        for (int i = 0; i < SignInFailures.MOST_FOR_A_NAME; i++) {
            Newsroom.stranger().post("/sign-in", Map.of("name", "guessed", "password", "guess " + i, "next", "/"));
        }
        Newsroom.stranger()
                .post("/sign-in", Map.of("name", "guessed", "password", "plumbline-demo", "next", "/"))
                .then()
                .statusCode(422)
                .body(containsString("Wait ten minutes"));
    }

    @Test
    @DisplayName("is slowed down where the guesses come from; whoever has the name signs in elsewhere")
    void slowsOneAddress() {
        for (int i = 0; i < SignInFailures.MOST_FOR_A_NAME; i++) {
            assertThat(outcome("editor2", "guess " + i, "198.51.100.1")).isEqualTo("refused");
        }

        assertThat(outcome("editor2", "plumbline-demo", "198.51.100.1")).isEqualTo("wait");
        assertThat(outcome("editor2", "plumbline-demo", "198.51.100.2")).isEqualTo("in");
    }

    @Test
    @DisplayName("believes no header about where the guesses come from, as long as no proxy is trusted")
    void believesNoHeader() {
        var token = Newsroom.stranger().get("/sign-in").cookie("plumbline-csrf");
        for (int i = 0; i < SignInFailures.MOST_FOR_A_NAME; i++) {
            guess(token, "198.51.100." + (10 + i)).then().body(containsString("do not fit"));
        }

        guess(token, "198.51.100.99").then().body(containsString("Wait ten minutes"));
    }

    private static Response guess(String token, String claimedAddress) {
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-For", claimedAddress)
                .cookie("plumbline-csrf", token)
                .formParams(Map.of("name", "pretended", "password", "a wrong guess", "next", "/", "csrf-token", token))
                .post("/sign-in");
    }

    @Test
    @DisplayName("counts guesses that come at once like those that come one by one")
    void slowsManyAtOnce() {
        var outcomes = IntStream.range(0, 4 * SignInFailures.MOST_FOR_A_NAME)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> outcome("chief", "guess " + i, "198.51.100.3")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).doesNotContain("in").contains("wait");
        assertThat(Collections.frequency(outcomes, "refused")).isLessThanOrEqualTo(SignInFailures.MOST_FOR_A_NAME);
    }

    @Test
    @DisplayName("lets a program that proved its password send as many requests at once as it likes, from there only")
    void knowsWhoProvedIt() {
        assertThat(outcome("reviewer2", "plumbline-demo", "198.51.100.4")).isEqualTo("in");

        assertThat(atOnce(4 * SignInFailures.MOST_FOR_A_NAME, "plumbline-demo", "198.51.100.4"))
                .containsOnly("in");
        assertThat(atOnce(SignInFailures.MOST_FOR_A_NAME, "a guess", "198.51.100.5"))
                .containsOnly("refused");
        assertThat(outcome("reviewer2", "plumbline-demo", "198.51.100.5")).isEqualTo("wait");
    }

    private List<String> atOnce(int many, String password, String address) {
        return IntStream.range(0, many)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> outcome("reviewer2", password, address)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private String outcome(String name, String password, String address) {
        try {
            signIn.verify(name, password, address);
            return "in";
        } catch (TooManyFailuresException tooMany) {
            return "wait";
        } catch (AuthenticationFailedException wrong) {
            return "refused";
        }
    }

    @Test
    @DisplayName("out ends the session for a copied cookie too")
    void signsOut() {
        var cookie = Newsroom.signIn("editor");
        var token = RestAssured.given().get("/sign-in").cookie("plumbline-csrf");
        RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("plumbline", cookie)
                .cookie("plumbline-csrf", token)
                .formParam("csrf-token", token)
                .post("/sign-out")
                .then()
                .statusCode(303);

        RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("plumbline", cookie)
                .get("/audit")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    @DisplayName("is needed for every page, and the API says so as a problem")
    void isNeeded() {
        Newsroom.stranger().get("/audit").then().statusCode(303).header("Location", containsString("next=%2Faudit"));
        RestAssured.given()
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Sign in"));
    }

    @Test
    @DisplayName("needs the form's token, so that no other site can send the form")
    void needsToken() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("name", "editor")
                .formParam("password", "plumbline-demo")
                .post("/sign-in")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("does not let the API in by the browser's cookie")
    void cookieIsForPages() {
        RestAssured.given()
                .cookie("plumbline", Newsroom.signIn("editor"))
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(401);
    }
}

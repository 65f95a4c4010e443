package org.plumbline.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.account.Role;

@QuarkusTest
@Tag("database")
@DisplayName("Accounts")
class AccountPageTest {

    private static final String GOOD_PASSWORD = "four eyes see more than two";

    @Inject
    Accounts accounts;

    @Test
    @DisplayName("are for administrators")
    void forAdministrators() {
        Newsroom.as("editor").get("/accounts").then().statusCode(403).body(containsString("Not yours to do"));
        Newsroom.as("admin").get("/accounts").then().statusCode(200).body(containsString("reviewer2"));
    }

    @Test
    @DisplayName("are opened by a link that works once")
    void invitation() {
        var link = invite("EDITOR");
        var wanted = Map.of("name", "nina", "displayName", "Nina New", "password", GOOD_PASSWORD);

        Newsroom.stranger().get(link).then().statusCode(200).body(containsString("Your account"));
        var accepted = Newsroom.stranger().post(link, wanted);
        accepted.then().statusCode(303);
        assertThat(accepted.cookie("plumbline")).isNotBlank();
        Newsroom.stranger().get(link).then().statusCode(404).body(containsString("has been used"));
    }

    @Test
    @DisplayName("are not opened with a password that is too short or obvious, and nothing typed is lost")
    void passwords() {
        var link = invite("REVIEWER");

        refused(link, "too short", "At least 12");
        refused(link, "plumbline forever", "Too easy");
        refused(link, "olga is my name", "Too easy");
    }

    private static void refused(String link, String password, String because) {
        Newsroom.stranger()
                .post(link, Map.of("name", "olga", "displayName", "Olga Old", "password", password))
                .then()
                .statusCode(422)
                .body(containsString(because), containsString("value=\"Olga Old\""));
    }

    @Test
    @DisplayName("of the demo, once closed, are opened again only with a password of their own")
    void closedDemo() {
        accounts.openDemo("passing", "Pat Passing", "plumbline-demo", Set.of(Role.EDITOR));
        var passing = "/accounts/" + idOf("passing");
        Newsroom.as("admin").post(passing + "/disabled", Map.of()).then().statusCode(303);
        Newsroom.as("admin")
                .post(passing + "/enabled", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("Everybody knows the password of passing"));

        var link = linkIn(
                Newsroom.as("admin").post(passing + "/password", Map.of()).asString());
        Newsroom.stranger().post(link, Map.of("password", GOOD_PASSWORD));
        Newsroom.as("admin").post(passing + "/enabled", Map.of()).then().statusCode(303);
    }

    @Test
    @DisplayName("cannot lose their last administrator")
    void lastAdministrator() {
        var chief = "/accounts/" + idOf("chief") + "/roles";
        var admin = "/accounts/" + idOf("admin");
        Newsroom.as("admin")
                .post(chief, "roles", List.of("EDITOR", "REVIEWER"))
                .then()
                .statusCode(303);

        Newsroom.as("admin")
                .post(admin + "/disabled", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("only administrator"));
        Newsroom.as("admin")
                .post(admin + "/roles", "roles", List.of("EDITOR"))
                .then()
                .statusCode(409);

        Newsroom.as("admin")
                .post(chief, "roles", List.of("EDITOR", "REVIEWER", "ADMIN"))
                .then()
                .statusCode(303);
    }

    @Test
    @DisplayName("that are closed are signed out at once")
    void closing() {
        var accepted = Newsroom.stranger()
                .post(
                        invite("EDITOR"),
                        Map.of("name", "carl", "displayName", "Carl Closed", "password", GOOD_PASSWORD));
        var session = accepted.cookie("plumbline");

        Newsroom.as("admin")
                .post("/accounts/" + idOf("carl") + "/disabled", Map.of())
                .then()
                .statusCode(303);

        RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("plumbline", session)
                .get("/audit")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    private static String invite(String role) {
        return linkIn(Newsroom.as("admin")
                .post("/accounts/invitations", "roles", List.of(role))
                .asString());
    }

    private static String linkIn(String page) {
        int start = page.indexOf("/invitations/", page.indexOf("class=\"long\""));
        return page.substring(start, page.indexOf('<', start));
    }

    private static String idOf(String name) {
        var page = Newsroom.as("admin").get("/accounts").asString();
        int row = page.indexOf("data-label=\"Sign-in name\">" + name);
        int start = page.indexOf("/accounts/", row) + "/accounts/".length();
        return page.substring(start, page.indexOf('/', start));
    }
}

package org.plumbline;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A newsroom to test in: its people, signed in with a browser's means or a program's. They are the people of the demo desk,
 * whose password everybody knows; see {@link TestDesk}.
 */
@QuarkusTestResource(DatabaseServer.class)
public final class Newsroom {

    private static final String PASSWORD = "plumbline-demo";
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final String session;

    private Newsroom(String session) {
        this.session = session;
    }

    /** A person at a browser, signed in: {@code Newsroom.as("editor").get("/articles")}. */
    public static Newsroom as(String name) {
        return new Newsroom(SESSIONS.computeIfAbsent(name + " at " + RestAssured.port, at -> signIn(name)));
    }

    /** Somebody at a browser who has not signed in. */
    public static Newsroom stranger() {
        return new Newsroom("");
    }

    /** A person's program: JSON in and out, HTTP Basic. */
    public static RequestSpecification api(String name) {
        return given().auth()
                .preemptive()
                .basic(name, PASSWORD)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    /** The session cookie of a fresh sign-in. */
    public static String signIn(String name) {
        var answer = stranger().post("/sign-in", Map.of("name", name, "password", PASSWORD, "next", "/"));
        answer.then().statusCode(303);
        return answer.cookie("plumbline");
    }

    /** A page as the browser gets it; redirects are not followed. */
    public Response get(String path) {
        return browser().get(path);
    }

    /** Sends a form, with the token that the page's forms carry. */
    public Response post(String path, Map<String, ?> fields) {
        var token = browser().get("/sign-in").cookie("plumbline-csrf");
        return browser()
                .cookie("plumbline-csrf", token)
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(path);
    }

    /** The same for a form with one field given several times. */
    public Response post(String path, String field, List<String> values) {
        return post(path, Map.of(field, values));
    }

    /** Sends a form with a file in its field "file". */
    public Response upload(String path, String name, String text) {
        return upload(path, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a file that is no text. */
    public Response upload(String path, String name, byte[] content) {
        var token = browser().get("/sign-in").cookie("plumbline-csrf");
        return browser()
                .cookie("plumbline-csrf", token)
                .multiPart("csrf-token", token)
                .multiPart(file(name, content))
                .post(path);
    }

    /** A text as the file of a form; from the disk, so that its length is known, as browsers and programs send it. */
    public static MultiPartSpecification file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static MultiPartSpecification file(String name, byte[] content) {
        try {
            var file = Files.createTempFile("upload", null);
            file.toFile().deleteOnExit();
            return new MultiPartSpecBuilder(Files.write(file, content).toFile())
                    .controlName("file")
                    .fileName(name)
                    .mimeType("text/csv")
                    .build();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private RequestSpecification browser() {
        var request = given().redirects().follow(false).accept(ContentType.HTML);
        return session.isEmpty() ? request : request.cookie("plumbline", session);
    }
}

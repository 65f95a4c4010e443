package org.plumbline.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * The least that a queue page can be: two queries over the same rows, fifty lines of HTML, no session, no framework.
 * Arguments: the address of a copy of the database, a port.
 */
public final class BarePage {

    private static final int CONNECTIONS = 16;

    private static final String LIST = "select c.id, c.verdict, c.reading, c.outcome, s.submitter, m.note, a.title"
            + " from claim_review r join submission s on s.id = r.submission_id join assessment m on m.id = s.assessment_id"
            + " join checked_claim c on c.id = r.claim_id join article a on a.id = c.article_id"
            + " where r.awaiting_id > 0 order by r.awaiting_id limit 51";

    private static final String COUNT =
            "select count(*) from (select awaiting_id from claim_review where awaiting_id > 0 order by awaiting_id limit 1001) x";

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);

    public static void main(String... arguments) throws Exception {
        var page = new BarePage();
        for (int i = 0; i < CONNECTIONS; i++) {
            page.connections.add(DriverManager.getConnection(arguments[0], "plumbline", "plumbline"));
        }
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 0);
        server.setExecutor(Executors.newFixedThreadPool(CONNECTIONS));
        server.createContext("/", page::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] html = page().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, html.length);
        try (var out = exchange.getResponseBody()) {
            out.write(html);
        }
    }

    private String page() {
        try {
            var connection = connections.take();
            try {
                return html(connection);
            } finally {
                connections.add(connection);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String html(Connection connection) throws SQLException {
        var html = new StringBuilder("<!doctype html><title>Bare</title>");
        try (var count = connection.prepareStatement(COUNT);
                var counted = count.executeQuery()) {
            counted.next();
            html.append("<h1>").append(counted.getLong(1)).append("</h1><ol>");
        }
        try (var list = connection.prepareStatement(LIST);
                var lines = list.executeQuery()) {
            while (lines.next()) {
                html.append("<li><p>").append(lines.getString(2)).append("</p><blockquote>").append(cut(lines.getString(3)));
                html.append("</blockquote><p>").append(lines.getString(5)).append(lines.getString(7)).append("</p></li>");
            }
        }
        return html.append("</ol>").toString();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }
}

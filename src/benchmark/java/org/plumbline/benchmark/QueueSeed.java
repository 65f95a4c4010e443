package org.plumbline.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Fills a stopped desk with claims for {@link QueueLoad}: a thousand articles of a hundred claims each, copies of the first
 * claim of the demo; a fifth submitted, a fifth approved, a tenth given to somebody, of three verdicts. The argument is the address of the database.
 */
public final class QueueSeed {

    private static final int ARTICLES = 1_000;
    private static final int CLAIMS = 100;
    private static final long FIRST = 10_000_000;
    private static final Timestamp THEN = Timestamp.from(Instant.parse("2025-04-01T10:00:00Z"));

    private static final String COPY =
            """
            insert into checked_claim (%1$s) select %2$s from checked_claim where id = (select min(id) from checked_claim)""";

    private final Connection database;

    private QueueSeed(Connection database) {
        this.database = database;
    }

    public static void main(String... arguments) throws SQLException {
        try (var database = DriverManager.getConnection(arguments[0], "plumbline", "plumbline")) {
            database.setAutoCommit(false);
            new QueueSeed(database).fill();
            database.commit();
        }
    }

    private void fill() throws SQLException {
        articles();
        claims();
        reviews();
        listing();
        System.out.printf("%,d claims%n", ARTICLES * CLAIMS);
    }

    private void articles() throws SQLException {
        try (var article = database.prepareStatement(
                        "insert into article (id, title, published_on, outlet, url, newest_number, received_by, received_at, version)"
                                + " values (?, ?, date '2025-03-31', 'Seeded', '', 1, 'editor', ?, 0)");
                var text = database.prepareStatement(
                        "insert into article_version (id, article_id, number, text, text_hash, received_by, received_at)"
                                + " values (?, ?, 1, 'A seeded text.', 'seeded', 'editor', ?)")) {
            for (int i = 0; i < ARTICLES; i++) {
                add(article, FIRST + i, "Seeded article " + i, THEN);
                add(text, FIRST + i, FIRST + i, THEN);
            }
            article.executeBatch();
            text.executeBatch();
        }
    }

    /** Copies the demo's first claim, whatever columns it has. */
    private void claims() throws SQLException {
        var columns = new StringBuilder();
        var values = new StringBuilder();
        try (var found = database.getMetaData().getColumns(null, null, "%", "%")) {
            while (found.next()) {
                if (found.getString("TABLE_NAME").equalsIgnoreCase("checked_claim")) {
                    var name = found.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
                    columns.append(columns.isEmpty() ? "" : ", ").append(name);
                    values.append(values.isEmpty() ? "" : ", ").append(switch (name) {
                        case "id" -> "cast(? as bigint)";
                        case "article_id", "version_id" -> "cast(? as bigint)";
                        case "verdict" -> "cast(? as varchar)";
                        default -> name;
                    });
                }
            }
        }
        try (var claim = database.prepareStatement(COPY.formatted(columns, values))) {
            for (int i = 0; i < ARTICLES * CLAIMS; i++) {
                add(claim, FIRST + i, FIRST + i / CLAIMS, FIRST + i / CLAIMS, verdict(i));
                if (i % 2_000 == 1_999) {
                    claim.executeBatch();
                }
            }
            claim.executeBatch();
        }
    }

    private void reviews() throws SQLException {
        try (var assessment = database.prepareStatement(
                        "insert into assessment (id, claim_id, rating, note, wording, editor, written_at)"
                                + " values (?, ?, 'WRONG', 'Seeded.', '', 'editor', ?)");
                var submission = database.prepareStatement(
                        "insert into submission (id, claim_id, assessment_id, author, submitter, fingerprint, evidence, submitted_at)"
                                + " values (?, ?, ?, 'editor', 'editor', 'seeded', 'Seeded.', ?)");
                var hand = database.prepareStatement("insert into hand (id, submission_id, name, side) values (?, ?, ?, ?)");
                var decision = database.prepareStatement(
                        "insert into decision (id, submission_id, claim_id, author, submitter, needed, place, hand_id, decider, side,"
                                + " outcome, reason, decided_at) values (?, ?, ?, 'editor', 'editor', 1, 1, ?, 'reviewer2', 'DECIDER',"
                                + " 'APPROVED', '', ?)");
                var submitted = database.prepareStatement(
                        "insert into claim_review (claim_id, record_claim_id, article_id, state, assessment_id, submission_id,"
                                + " awaiting_id, text_number, submitter, submitted_verdict, voided_because, version)"
                                + " values (?, ?, ?, 'SUBMITTED', ?, ?, ?, 1, 'editor', ?, '', 1)");
                var approved = database.prepareStatement(
                        "insert into claim_review (claim_id, record_claim_id, article_id, state, assessment_id, submission_id,"
                                + " decision_id, outcome, decided_place, decided_needed, text_number, submitter, submitted_verdict,"
                                + " voided_because, version)"
                                + " values (?, ?, ?, 'APPROVED', ?, ?, ?, 'APPROVED', 1, 1, 1, 'editor', ?, '', 2)");
                var author = database.prepareStatement("insert into review_author (claim_id, name) values (?, 'editor')");
                var given = database.prepareStatement(
                        "insert into claim_assignment (claim_id, assignee, before_that, given_by, given_at, version)"
                                + " values (?, 'reviewer', '', 'editor', ?, 0)")) {
            for (int i = 0; i < ARTICLES * CLAIMS; i++) {
                long id = FIRST + i;
                if (i % 5 < 2) {
                    add(assessment, id, id, THEN);
                    add(submission, id, id, id, THEN);
                    add(hand, FIRST + 2L * i, id, "editor", "AUTHOR");
                    if (i % 5 == 0) {
                        add(submitted, id, id, FIRST + i / CLAIMS, id, id, id, verdict(i));
                    } else {
                        add(hand, FIRST + 2L * i + 1, id, "reviewer2", "DECIDER");
                        add(decision, id, id, id, FIRST + 2L * i + 1, THEN);
                        add(approved, id, id, FIRST + i / CLAIMS, id, id, id, verdict(i));
                    }
                    add(author, id);
                }
                if (i % 10 == 0) {
                    add(given, id, THEN);
                }
            }
            for (var statement : new PreparedStatement[] {
                assessment, submission, hand, decision, submitted, approved, author, given
            }) {
                statement.executeBatch();
            }
        }
    }

    /** Two of seven claims are supported, a few left open, the others refuted. */
    private static String verdict(int claim) {
        return claim % 7 < 2 ? "SUPPORTED" : claim % 1_009 == 5 ? "NOT_ENOUGH_EVIDENCE" : "REFUTED";
    }

    /** As the migration makes it. */
    private void listing() throws SQLException {
        try (var list = database.createStatement()) {
            list.execute("insert into listed_claim (claim_id, article_id, verdict, state, assignee)"
                    + " select c.id, c.article_id, c.verdict, coalesce(r.state, 'OPEN'), coalesce(g.assignee, '')"
                    + " from checked_claim c left join claim_review r on r.claim_id = c.id"
                    + " left join claim_assignment g on g.claim_id = c.id where c.id >= " + FIRST);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}

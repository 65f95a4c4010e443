package org.plumbline.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.DatabaseServer;
import org.plumbline.Newsroom;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.AuditLog;
import org.plumbline.audit.Place;
import org.plumbline.audit.verification.Verification.Finding;

/** Somebody with the keys of the database takes the guards off the log and changes it. */
@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@Tag("database")
@DisplayName("What somebody did to the log behind its back is found and named:")
class TamperingTest {

    private static final List<String> COLUMNS = List.of("audit_event", "audit_head");

    @Inject
    AuditLog log;

    @Inject
    AuditEventRepository events;

    @Inject
    AuditVerification verification;

    @Inject
    EntityManager database;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    private long last;

    @BeforeEach
    void takeGuardsOff() {
        LongStream.rangeClosed(1, 4).forEach(i -> record("event " + i));
        last = events.newestPlace().sequence();
        COLUMNS.forEach(table -> run("create table %s_kept as select * from %s".formatted(table, table)));
        guards(false);
    }

    @AfterEach
    void putBack() {
        run("delete from audit_event where sequence > 0");
        run("insert into audit_event select * from audit_event_kept");
        run("update audit_head set sequence = (select sequence from audit_head_kept),"
                + " hash = (select hash from audit_head_kept)");
        COLUMNS.forEach(table -> run("drop table %s_kept".formatted(table)));
        guards(true);
        assertThat(verification.whole().intact()).isTrue();
    }

    private void guards(boolean on) {
        if (kind.equals("h2")) {
            run(
                    on
                            ? "create trigger audit_event_insert_only before update, delete on audit_event for each row call"
                                    + " 'org.plumbline.audit.InsertOnly'"
                            : "drop trigger audit_event_insert_only");
            run("alter table audit_checkpoint set referential_integrity " + on);
        } else {
            run("alter table audit_event %s trigger all".formatted(on ? "enable" : "disable"));
        }
    }

    private void record(String what) {
        QuarkusTransaction.requiringNew().run(() -> log.record("editor", "test.tampered", "claim 1", what));
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    @ParameterizedTest(name = "{0}: {2} at {3} before the end")
    @CsvSource(delimiter = '|', textBlock = """
            a word changed           | update audit_event set after_value = 'forged' where sequence = %d - 2                                   | ALTERED      | 2
            another person blamed    | update audit_event set who = 'editor2' where sequence = %d - 2                                          | ALTERED      | 2
            a line put in its place  | update audit_event set hash = '%064d' where sequence = %d - 2                                            | ALTERED      | 2
            a line taken out         | delete from audit_event where sequence = %d - 2                                                         | MISSING      | 2
            the end taken off        | delete from audit_event where sequence > %d - 2                                                         | TAIL_MISSING | 1
            another log's head       | update audit_head set hash = 'ab' where sequence = %d                                                   | FOREIGN_HEAD | 0
            """)
    @DisplayName("")
    void found(String what, String statement, Finding finding, long fromEnd) {
        run(statement.contains("%064d") ? statement.formatted(7, last) : statement.formatted(last));

        var found = verification.whole();

        assertThat(found.finding()).as(found.words()).isEqualTo(finding);
        assertThat(found.brokenAt()).isEqualTo(last - fromEnd);
        assertThat(found.intact()).isFalse();
        Newsroom.api("admin")
                .get("/api/v1/audit/verification")
                .then()
                .body("intact", equalTo(false), "finding", equalTo(finding.name()), "words", equalTo(found.words()));
    }

    @Test
    @DisplayName("two lines that changed places")
    void reordered() {
        run("update audit_event set sequence = -1 where sequence = %d - 2".formatted(last));
        run("update audit_event set sequence = %d - 2 where sequence = %d - 1".formatted(last, last));
        run("update audit_event set sequence = %d - 1 where sequence = -1".formatted(last));
        assertThat(verification.whole().finding()).isEqualTo(Finding.ALTERED);
        assertThat(verification.whole().brokenAt()).isEqualTo(last - 2);
    }

    @Test
    @DisplayName("an end taken off together with the head, by a head that was printed before")
    void tailWithHead() {
        var printed = events.head();
        cutBackTo(last - 2);
        assertThat(verification.whole().intact())
                .as("the log alone cannot know")
                .isTrue();

        assertThat(compared(printed)).isEqualTo(Finding.TAIL_MISSING);
    }

    @Test
    @DisplayName("a log written anew after a cut, by a head that was printed before")
    void rewritten() {
        var printed = events.head();
        cutBackTo(last - 2);
        record("something else");
        record("and else");

        assertThat(verification.whole().intact()).isTrue();
        assertThat(compared(printed)).isEqualTo(Finding.FOREIGN_HEAD);
        assertThat(verification.compare(PrintedHead.of(printed.hash())).known()).isFalse();
    }

    private void cutBackTo(long sequence) {
        run("delete from audit_event where sequence > " + sequence);
        run("update audit_head set sequence = %d, hash = (select hash from audit_event where sequence = %d)"
                .formatted(sequence, sequence));
    }

    /** By the API, as a program that keeps printed heads does. */
    private static Finding compared(Place printed) {
        var words = "Newest event of the log: no. %d, %s".formatted(printed.sequence(), printed.hash());
        return Finding.valueOf(Newsroom.api("admin")
                .queryParam("printed", words)
                .get("/api/v1/audit/head")
                .path("finding"));
    }
}

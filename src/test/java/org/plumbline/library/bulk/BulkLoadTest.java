package org.plumbline.library.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("database")
@DisplayName("Loading many rows")
class BulkLoadTest {

    @Inject
    EntityManager database;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "tab\there",
                "two\nlines\r\n",
                "C:\\new\\table",
                "\\N",
                "\\.",
                "Côte d’Ivoire",
                "日本",
                "𝔸 beyond",
                "",
                " "
            })
    @TestTransaction
    @DisplayName("keeps every character of a text as it is")
    void texts(String name) {
        database.unwrap(Session.class)
                .doWork(connection -> BulkLoad.into(connection)
                        .load("reference_entity (name, name_key)", List.<Object[]>of(new Object[] {name, "loaded"})));
        assertThat(database.createNativeQuery("select name from reference_entity where name_key = 'loaded'")
                        .getResultList())
                .isEqualTo(List.of(name));
    }
}

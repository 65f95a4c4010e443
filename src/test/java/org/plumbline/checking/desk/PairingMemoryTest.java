package org.plumbline.checking.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.web.Refusal;

@QuarkusTest
@Tag("database")
@TestTransaction
@DisplayName("What an editor chose to hold a claim to")
class PairingMemoryTest {

    private static final String CSV = """
            source,edition,published_on,subject,measure,unit,period,entity,value
            Zinc Board,Zinc 2025,2025-01-01,zinc,reserves,t,2024,Peru,"20,000"
            Zinc Board,Zinc 2025,2025-01-01,zinc,reserves,t,2024,Chile,"5,000"
            Zinc Board,Zinc 2025,2025-01-01,zinc,proved reserves,t,2024,Peru,"30,000"
            """;

    @Inject
    Articles articles;

    @Inject
    CheckedClaims claims;

    @Inject
    ClaimDesk desk;

    @Inject
    PairingMemory memory;

    @Inject
    ImportFigures figures;

    private CheckedClaim first;

    private void choose() {
        figures.store("zinc.csv", CSV.getBytes(StandardCharsets.UTF_8), "system");
        first = claimIn("Peru has zinc reserves of 30,000 tons.");
        assertThat(first.verdict()).isEqualTo(Verdict.REFUTED);
        desk.choose(
                new Edit(first.id(), first.revision(), "edith"),
                Pairing.chosen("zinc", "proved reserves", List.of("Peru")));
        assertThat(first.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(first.choice().isRemembered()).as("its own choice").isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The zinc reserves of Peru are 30,000 tons, a report says.    | true
            Peru has reserves of zinc of 31,000 tons.                    | true
            Chile has zinc reserves of 5,000 tons.                       | false
            Peru mined 30,000 tons of zinc.                              | false
            """)
    @DisplayName("is preferred the next time, for the same words, source and entity, whatever the number")
    void preferred(String text, boolean expected) {
        choose();
        var claim = claimIn(text);
        assertThat(claim.choice().isRemembered()).isEqualTo(expected);
        if (expected) {
            assertThat(claim.found().pairing().orElseThrow().measure()).isEqualTo("proved reserves");
            assertThat(claim.found().pairing().orElseThrow().reason()).startsWith("edith chose this on ");
        }
    }

    @Test
    @DisplayName("is not preferred where somebody else says so")
    void otherSource() {
        choose();
        assertThat(claimIn("Peru has zinc reserves of 30,000 tons, according to the Ministry of Mines.")
                        .choice()
                        .isRemembered())
                .isFalse();
    }

    @Test
    @DisplayName("gives way to another choice on the claim itself, which is remembered from then on")
    void overruled() {
        choose();
        var second = claimIn("Peru has zinc reserves of 20,000 tons.");
        desk.choose(
                new Edit(second.id(), second.revision(), "edgar"), Pairing.chosen("zinc", "reserves", List.of("Peru")));
        assertThat(second.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(memory.all()).singleElement().satisfies(one -> {
            assertThat(one.chosenBy()).isEqualTo("edgar");
            assertThat(one.pairing().measure()).isEqualTo("reserves");
        });
    }

    @Test
    @DisplayName("can be forgotten and taken back; claims held to it are checked again at once")
    void forgotten() {
        choose();
        var second = claimIn("Peru has zinc reserves of 30,000 tons.\n");
        var remembered = memory.all().get(0);
        memory.forget(remembered.id(), "edgar");
        assertThat(second.choice().isRemembered()).isFalse();
        assertThat(second.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(memory.all()).isEmpty();
        assertThatThrownBy(() -> memory.forget(remembered.id(), "edgar")).isInstanceOf(Refusal.class);
        memory.recall(remembered.id(), "edgar");
        assertThat(second.choice().isRemembered()).isTrue();
        assertThat(second.verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    @DisplayName("is not remembered when it was that nothing fits")
    void nothing() {
        choose();
        var second = claimIn("Chile has zinc reserves of 5,000 tons.");
        desk.choose(new Edit(second.id(), second.revision(), "edgar"), Pairing.chosen("", "", List.of()));
        assertThat(memory.all()).hasSize(1);
    }

    private CheckedClaim claimIn(String text) {
        var version = articles.receive(new Intake("Zinc", "2025-03-31", "", "", text), "edith");
        return claims.in(version.id()).get(0);
    }
}

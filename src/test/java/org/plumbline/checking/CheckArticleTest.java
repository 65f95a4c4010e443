package org.plumbline.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.desk.ClaimDesk;
import org.plumbline.checking.desk.Edit;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.Span;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.web.Refusal;

@QuarkusTest
@Tag("database")
@DisplayName("Checking an article")
class CheckArticleTest {

    @Inject
    Articles articles;

    @Inject
    CheckedClaims claims;

    @Inject
    CheckArticle check;

    @Inject
    ClaimDesk desk;

    @Inject
    ImportFigures figures;

    @Inject
    Heard heard;

    @TestTransaction
    @ParameterizedTest(name = "“{0}” is held to every edition, and that of the day decides: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fifth largest reserves | SUPPORTED | 2023 REFUTED, 2024 REFUTED, 2025 SUPPORTED, 2026 NOT_ENOUGH_EVIDENCE
            much higher than       | SUPPORTED | 2023 NOT_ENOUGH_EVIDENCE, 2024 SUPPORTED, 2025 SUPPORTED, 2026 SUPPORTED
            17 metals              | SUPPORTED | 2005 SUPPORTED
            """)
    void editions(String words, Verdict verdict, String byEdition) {
        library();
        var claim = claimWith(words, article());
        assertThat(claim.verdict()).isEqualTo(verdict);
        assertThat(claim.found().findings().stream()
                        .filter(f -> f.series().isPresent())
                        .map(f -> f.series().get().edition().title().replaceFirst(".* ", "") + " " + f.verdict()))
                .containsExactlyInAnyOrder(byEdition.split(", "));
    }

    @Test
    @TestTransaction
    @DisplayName("finds the same claims again by their place, with their numbers")
    void stable() {
        var text = article();
        var before = ids(text);
        check.check(text.id(), "editor", "asked for");
        assertThat(before).isNotEmpty().isEqualTo(ids(text));
    }

    @Test
    @TestTransaction
    @DisplayName("tells who holds an approval when new figures change the verdict, and only then")
    void changes() {
        var claim = claimWith("much higher than", article());
        var fingerprint = claim.fingerprint();
        check.check(claim.versionId(), "editor", "asked for");
        assertThat(heard.changesOf(claim.id())).isEmpty();
        library();
        assertThat(claim.fingerprint()).isNotEqualTo(fingerprint);
        assertThat(heard.changesOf(claim.id())).containsExactly("verdict supported instead of not enough evidence");
    }

    @Test
    @TestTransaction
    @DisplayName("says with what it was done")
    void run() {
        library();
        var run = claims.latestRun(article().id()).orElseThrow();
        assertThat(run.who()).isEqualTo("editor");
        assertThat(run.cause()).isEqualTo("received");
        assertThat(run.rulesHash()).hasSize(64);
        assertThat(run.figuresHeldTo()).isGreaterThan(200);
    }

    @Test
    @TestTransaction
    @DisplayName("keeps a correction through later checks until it is dropped")
    void corrected() {
        var claim = claimWith("fifth largest", article());
        desk.correct(edit(claim), withPlace(claim.claim(), 4));
        check.check(claim.versionId(), "editor", "asked for");
        assertThat(claim.claim().assertion())
                .isInstanceOfSatisfying(
                        Assertion.Rank.class, rank -> assertThat(rank.place()).isEqualTo(4));
        assertThat(claim.reading().correctedBy()).isEqualTo("editor");
        desk.dropCorrection(edit(claim));
        assertThat(claim.claim().assertion())
                .isInstanceOfSatisfying(
                        Assertion.Rank.class, rank -> assertThat(rank.place()).isEqualTo(5));
    }

    @Test
    @TestTransaction
    @DisplayName("leaves out a claim that an editor removed, says so, and takes it back")
    void removed() {
        var text = article();
        var claim = claimWith("17 metals", text);
        desk.remove(edit(claim), "part of a definition");
        check.check(text.id(), "editor", "asked for");
        assertThat(ids(text)).doesNotContain(claim.id());
        assertThat(heard.goingOf(claim.id())).containsExactly("removed: part of a definition");
        assertThat(claims.coverage(text.id()).numbers())
                .filteredOn(number -> number.removed().isPresent())
                .singleElement()
                .matches(Coverage.Number::isSetAside);
        desk.restore(edit(claim));
        assertThat(ids(text)).contains(claim.id());
    }

    @Test
    @TestTransaction
    @DisplayName("reads a claim that an editor marked, and keeps it")
    void marked() {
        var text = article();
        int start = text.text().indexOf("used in military hardware");
        var claim = desk.mark(text.id(), new Span(start, start + 25), "editor");
        check.check(text.id(), "editor", "asked for");
        assertThat(ids(text)).contains(claim.id());
        assertThat(claim.quote()).isEqualTo("used in military hardware");
        assertThat(claim.kind()).isEqualTo(ClaimKind.OTHER);
        assertThatThrownBy(() -> desk.mark(text.id(), claim.span(), "editor")).isInstanceOf(Refusal.class);
    }

    @Test
    @TestTransaction
    @DisplayName("holds a claim to the figures an editor chose, or to none")
    void chosen() {
        library();
        var claim = claimWith("fifth largest", article());
        desk.choose(edit(claim), Pairing.chosen("rare earths", "reserves", List.of("China")));
        assertThat(claim.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(claim.found().pairing().orElseThrow().entities()).containsExactly("China");
        desk.choose(edit(claim), Pairing.chosen("", "", List.of()));
        assertThat(claim.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        desk.dropChoice(edit(claim));
        assertThat(claim.choice().own()).isEmpty();
    }

    @Test
    @TestTransaction
    @DisplayName("refuses a step on a claim that somebody changed meanwhile")
    void overtaken() {
        var claim = claimWith("17 metals", article());
        var stale = new Edit(claim.id(), claim.revision() - 1, "editor2");
        assertThatThrownBy(() -> desk.remove(stale, "no claim"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    @TestTransaction
    @DisplayName(
            "takes what editors changed along to a later text, and the fingerprint with it, wherever the claim stands there")
    void carriedOver() {
        library();
        var text = article();
        var rank = claimWith("fifth largest", text);
        desk.correct(edit(rank), withPlace(rank.claim(), 4));
        desk.choose(edit(rank), Pairing.chosen("rare earths", "reserves", List.of("China")));
        desk.remove(edit(claimWith("17 metals", text)), "a definition");
        int start = text.text().indexOf("used in military hardware");
        desk.mark(text.id(), new Span(start, start + 25), "editor2");
        var before = claims.in(text.id());

        var later = articles.receiveVersion(
                text.article().id(), "Something was put before it.\n\n" + text.text(), "editor");

        var now = claims.in(later.id());
        assertThat(now).extracting(CheckedClaim::quote).containsAll(quotes(before));
        assertThat(now.stream().filter(claim -> claim.carriedFrom().isPresent()))
                .hasSize(before.size())
                .allSatisfy(claim -> {
                    var earlier = claims.find(claim.carriedFrom().orElseThrow());
                    assertThat(claim.fingerprint()).isEqualTo(earlier.fingerprint());
                    assertThat(claim.span().of(later.text())).isEqualTo(earlier.quote());
                    assertThat(claim.reading().isCorrected())
                            .isEqualTo(earlier.reading().isCorrected());
                    assertThat(claim.choice().own()).isEqualTo(earlier.choice().own());
                    assertThat(claim.reading().markedBy())
                            .isEqualTo(earlier.reading().markedBy());
                });
        assertThat(claims.removedFrom(later.id()))
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.standing().removedBecause()).isEqualTo("a definition"));
    }

    @Test
    @TestTransaction
    @DisplayName("says which claims of a later text stand in the place of earlier ones that said something else")
    void replaced() {
        var text = article();
        var metals = claimWith("17 metals", text);
        var later =
                articles.receiveVersion(text.article().id(), text.text().replace("17 metals", "16 metals"), "editor");
        var now = claimWith("16 metals", later);
        assertThat(now.carriedFrom()).isEmpty();
        assertThat(now.changedFrom()).contains(metals.id());
    }

    private static List<String> quotes(List<CheckedClaim> some) {
        return some.stream().map(CheckedClaim::quote).toList();
    }

    @Test
    @TestTransaction
    @DisplayName("accounts for every number: in a settled claim, set aside, or open")
    void numbers() {
        var text = article();
        var coverage = claims.coverage(text.id());
        var all = Set.copyOf(ids(text));
        var nothing = coverage.tally(Set.of(), Set.of());
        assertThat(nothing.settled()).isEqualTo(nothing.setAside()).isPositive();
        assertThat(nothing.open()).isPositive();
        assertThat(coverage.tally(all, Set.of()).isComplete()).isTrue();
        assertThat(coverage.tally(Set.of(), all).waived()).isEqualTo(nothing.open());
    }

    private static Edit edit(CheckedClaim claim) {
        return new Edit(claim.id(), claim.revision(), "editor");
    }

    private static Claim withPlace(Claim claim, int place) {
        var rank = (Assertion.Rank) claim.assertion();
        return new Claim(
                claim.span(),
                claim.quote(),
                new Assertion.Rank(place, place, rank.order(), rank.after(), rank.tied(), rank.scope()),
                claim.topic(),
                claim.attribution(),
                claim.modality(),
                claim.mentions());
    }

    private List<Long> ids(ArticleVersion text) {
        return claims.in(text.id()).stream().map(CheckedClaim::id).toList();
    }

    private CheckedClaim claimWith(String words, ArticleVersion text) {
        return claims.in(text.id()).stream()
                .filter(claim -> claim.quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void library() {
        figures.store("figures.csv", seed("figures.csv"), "system");
    }

    private ArticleVersion article() {
        var text = new String(seed("kremlin-rare-earths-2025-03-31.txt"), StandardCharsets.UTF_8);
        return articles.receive(
                new Intake("Kremlin: US companies show interest", "2025-03-31", "", "", text), "editor");
    }

    private static byte[] seed(String name) {
        try (var file = CheckArticleTest.class.getResourceAsStream("/seeds/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

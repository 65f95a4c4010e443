package org.plumbline.engine.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Comparison;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.claim.Assertion.Universal;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.entity.EntityAliases;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Period;
import org.plumbline.engine.value.Span;

@DisplayName("The claim finder")
class ClaimFinderTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 4, 2));
    private static final ClaimFinder FINDER = new ClaimFinder();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/specs/claims.csv", delimiter = '|')
    @DisplayName("reads what a sentence claims, of what, when, by whom and how firmly")
    void reads(
            String sentence,
            String quote,
            ClaimKind kind,
            String subject,
            String measure,
            String entity,
            String period,
            String attribution,
            Modality modality) {
        var claim = claim(sentence, quote);
        assertThat(claim.kind()).isEqualTo(kind);
        assertThat(claim.topic().subject()).isEqualTo(given(subject));
        assertThat(claim.topic().measure()).isEqualTo(given(measure));
        assertThat(claim.topic().entity()).isEqualTo(given(entity));
        assertThat(iso(claim.topic().period())).isEqualTo(given(period));
        assertThat(words(claim.attribution())).isEqualTo(given(attribution));
        assertThat(claim.modality()).isEqualTo(modality);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/specs/claims-ranks.csv", delimiter = '|')
    @DisplayName("reads places in an order")
    void ranks(
            String sentence,
            String quote,
            int place,
            int last,
            String order,
            String after,
            String tied,
            String scope,
            String entity,
            String measure) {
        var claim = claim(sentence, quote);
        var rank = assertion(claim, Rank.class);
        assertThat(rank.place()).as("place").isEqualTo(place);
        assertThat(rank.lastPlace()).as("last place").isEqualTo(last);
        assertThat(rank.order().label()).isEqualTo(order);
        assertThat(String.join("; ", rank.after())).isEqualTo(given(after));
        assertThat(rank.tied()).isEqualTo("yes".equals(tied));
        assertThat(rank.scope()).isEqualTo(given(scope));
        assertThat(claim.topic().entity()).isEqualTo(given(entity));
        assertThat(claim.topic().measure()).isEqualTo(given(measure));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/specs/claims-shares.csv", delimiter = '|')
    @DisplayName("reads parts of a whole")
    void shares(String sentence, String quote, String part, String whole, String entity, String measure) {
        var claim = claim(sentence, quote);
        var share = assertion(claim, Share.class);
        assertThat(share.part().surface()).isEqualTo(part);
        assertThat(share.whole()).isEqualTo(given(whole));
        assertThat(claim.topic().entity()).isEqualTo(given(entity));
        assertThat(claim.topic().measure()).isEqualTo(given(measure));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/specs/claims-changes.csv", delimiter = '|')
    @DisplayName("reads what went up or down, by how much, from what to what")
    void changes(
            String sentence,
            String quote,
            String direction,
            String by,
            String from,
            String to,
            String since,
            String entity) {
        var claim = claim(sentence, quote);
        var change = assertion(claim, Change.class);
        assertThat(change.direction().label()).isEqualTo(direction);
        assertThat(surface(change.by())).as("by").isEqualTo(given(by));
        assertThat(surface(change.from())).as("from").isEqualTo(given(from));
        assertThat(surface(change.to())).as("to").isEqualTo(given(to));
        assertThat(iso(change.since())).as("since").isEqualTo(given(since));
        assertThat(claim.topic().entity()).isEqualTo(given(entity));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/specs/claims-comparisons.csv", delimiter = '|')
    @DisplayName("reads comparisons of two entities or two sources")
    void comparisons(
            String sentence,
            String quote,
            String direction,
            String degree,
            String by,
            String other,
            String source,
            String entity,
            String attribution) {
        var claim = claim(sentence, quote);
        var comparison = assertion(claim, Comparison.class);
        assertThat(comparison.direction().label()).isEqualTo(direction);
        assertThat(comparison.degree()).isEqualTo(given(degree));
        assertThat(surface(comparison.by())).isEqualTo(given(by));
        assertThat(comparison.other().entity()).isEqualTo(given(other));
        assertThat(comparison.otherAttribution().who()).isEqualTo(given(source));
        assertThat(claim.topic().entity()).isEqualTo(given(entity));
        assertThat(claim.attribution().who()).isEqualTo(given(attribution));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/specs/claims-none.csv", delimiter = '|')
    @DisplayName("claims nothing where nothing can be held to a figure, and says why of each number")
    void none(String sentence, String unread) {
        var reading = FINDER.find(sentence, DAY);
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.unread().stream()
                        .map(number -> number.span().of(sentence) + ": " + number.reason())
                        .collect(joining("; ")))
                .isEqualTo(given(unread));
    }

    @Test
    @DisplayName("reads all the countries that rose as one universal claim of a change")
    void universal() {
        var claim = claim("All the countries the survey lists increased their copper output in 2024.", null);
        var universal = assertion(claim, Universal.class);
        assertThat(universal.negative()).isFalse();
        assertThat(universal.predicate()).get().isInstanceOf(Change.class);
        assertThat(claim.topic().subject()).isEqualTo("copper");
    }

    @Test
    @DisplayName("knows whom the country and it and the agency mean")
    void resolves() {
        var text =
                "The U.S. Geological Survey has counted Vietnam's rare earths. The country holds 3.5 million tonnes, "
                        + "the agency says. In 2024 it mined 300 tonnes.";
        assertThat(FINDER.find(text, DAY).claims())
                .extracting(claim -> claim.quote() + ", " + claim.topic().entity() + ", "
                        + claim.attribution().who())
                .containsExactly("3.5 million tonnes, Vietnam, U.S. Geological Survey", "300 tonnes, Vietnam, ");
    }

    @Test
    @DisplayName(
            "gives each of two their own claim where the text says each, and deals numbers out where it says respectively")
    void distributes() {
        assertThat(FINDER.find("Brazil and Russia hold 21 million tonnes each.", DAY)
                        .claims())
                .extracting(claim -> claim.topic().entity())
                .containsExactly("Brazil", "Russia");
        assertThat(FINDER.find("Mali and Ghana mined 60 tonnes and 130 tonnes of gold, respectively.", DAY)
                        .claims())
                .extracting(claim -> claim.topic().entity())
                .containsExactly("Mali", "Ghana");
    }

    @Test
    @DisplayName("takes the numbers of a list under a superlative as places")
    void numberedList() {
        var text = "The largest producers of tin: 1. China, 69,000 tons. 2. Indonesia, 50,000 tons.";
        assertThat(FINDER.find(text, DAY).claims())
                .extracting(claim ->
                        claim.kind() + " " + claim.quote() + " " + claim.topic().measure())
                .containsExactly(
                        "RANK 1. China production",
                        "QUANTITY 69,000 tons production",
                        "RANK 2. Indonesia production",
                        "QUANTITY 50,000 tons production");
    }

    @Test
    @DisplayName("reads a record to the end of a sentence that breaks off in it")
    void breaksOff() {
        assertThat(FINDER.find("Spending in Norway was the smallest sum since the", DAY)
                        .claims())
                .extracting(Claim::quote)
                .containsExactly("smallest sum since the");
    }

    @Test
    @DisplayName("finds no claim in an opinion piece but what stands in digits")
    void opinion() {
        var text = "Opinion: Counting\n\nI have two sisters, and all the countries raised their taxes in my lifetime. "
                + "The deficit is 4%, they tell me.";
        assertThat(FINDER.find(text, DAY).claims()).extracting(Claim::quote).containsExactly("4%");
    }

    @Test
    @DisplayName("takes a verb for a hedge: what exceeds 90 million is more than 90 million")
    void exceeds() {
        assertThat(claim("World reserves exceed 90 million tonnes.", null).hedge())
                .isEqualTo(Hedge.MORE_THAN);
    }

    @Test
    @DisplayName("makes an editor's selection a claim: what is read there, or a statement of no known kind")
    void selection() {
        var text = "Chile mined 5.3 million tonnes of copper. The minister smiled.";
        var read = FINDER.read(text, new Span(0, 41), DAY);
        assertThat(read.kind()).isEqualTo(ClaimKind.QUANTITY);
        assertThat(read.quote()).isEqualTo("Chile mined 5.3 million tonnes of copper.");
        assertThat(FINDER.read(text, new Span(42, text.length()), DAY).kind()).isEqualTo(ClaimKind.OTHER);
    }

    /** The claim with this quote; the only one where none is given. */
    private static Claim claim(String sentence, String quote) {
        List<Claim> claims = FINDER.find(sentence, DAY).claims();
        if (quote == null) {
            assertThat(claims).hasSize(1);
            return claims.get(0);
        }
        assertThat(claims).extracting(Claim::quote).contains(quote);
        return claims.stream()
                .filter(claim -> claim.quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T assertion(Claim claim, Class<T> type) {
        assertThat(claim.assertion()).isInstanceOf(type);
        return type.cast(claim.assertion());
    }

    private static String given(String cell) {
        return cell == null ? "" : cell;
    }

    private static String surface(Optional<Mention> mention) {
        return mention.map(Mention::surface).orElse("");
    }

    private static String iso(Optional<Period> period) {
        return period.map(Period::iso).orElse("");
    }

    private static String words(Attribution attribution) {
        return attribution.edition().isEmpty() ? attribution.who() : attribution.who() + ", " + attribution.edition();
    }

    @Test
    @DisplayName("tells what a desk's own name for an entity means")
    void deskAliases() {
        var finder = new ClaimFinder(List.of(new EntityAliases("Halverton Mining", List.of("the Quarry Street firm"))));
        var claims = finder.find("The Quarry Street firm sold 12,500 tonnes of tin.", Optional.empty())
                .claims();
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.topic().entity()).isEqualTo("Halverton Mining"));
    }
}

package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.value.Span;

@Label("Whatever the text, the claim finder")
class ClaimFinderPropertyTest {

    private static final ClaimFinder FINDER = new ClaimFinder();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 31));

    @Property(tries = 300)
    @Label("quotes the text itself, in its order, and accounts for every number once")
    void quotes(@ForAll("scraps") String text) {
        check(text);
    }

    @Property(tries = 300)
    @Label("made of any characters: does the same")
    void anyCharacters(@ForAll String text) {
        check(text);
    }

    private static void check(String text) {
        var reading = FINDER.find(text, DAY);
        for (var claim : reading.claims()) {
            assertThat(claim.span().of(text)).isEqualTo(claim.quote());
            assertThat(claim.mentions())
                    .allSatisfy(number -> assertThat(number.span().of(text)).isEqualTo(number.surface()));
        }
        assertThat(reading.unread())
                .extracting(number -> number.span().start())
                .isSorted()
                .allSatisfy(start -> assertThat(start).isBetween(0, text.length()));
        assertThat(reading.claims().stream().map(Claim::span))
                .isSortedAccordingTo(Comparator.comparingInt(Span::start));
        assertThat(accounted(reading)).doesNotHaveDuplicates().containsAll(mentioned(reading));
    }

    @Property(tries = 200)
    @Label("reads a sentence that reaches back to nobody in the same way alone and among others")
    void alone(@ForAll("sentences") String sentence, @ForAll("sentences") String before) {
        var alone = FINDER.find(sentence, Optional.empty()).claims();
        var text = before + "\n\n" + sentence;
        var among = FINDER.find(text, Optional.empty()).claims().stream()
                .filter(claim -> claim.span().start() >= before.length())
                .toList();
        assertThat(among).extracting(Claim::quote).isEqualTo(quotes(alone));
        assertThat(among).extracting(claim -> claim.topic().entity()).isEqualTo(entities(alone));
    }

    @Property(tries = 300)
    @Label("reads the same behind a paragraph that speaks of nothing it could be about")
    void behindAnother(@ForAll("scraps") String text) {
        var alone = FINDER.find(text, DAY).claims();
        var behind = FINDER.find("The mayor spoke.\n\n" + text, DAY).claims();
        assertThat(behind.stream().map(ClaimFinderPropertyTest::withoutPlace))
                .containsExactlyElementsOf(alone.stream()
                        .map(ClaimFinderPropertyTest::withoutPlace)
                        .toList());
    }

    /** All that is read of a claim but where it stands. */
    private static String withoutPlace(Claim claim) {
        return claim.toString().replaceAll("Span\\[start=\\d+, end=\\d+\\]", "");
    }

    @Property(tries = 100)
    @Label("gives the same answer twice")
    void twice(@ForAll("scraps") String text) {
        assertThat(FINDER.find(text, Optional.empty())).isEqualTo(FINDER.find(text, Optional.empty()));
    }

    private static List<Span> accounted(Reading reading) {
        var spans = new HashSet<Span>();
        reading.claims().forEach(claim -> claim.mentions().forEach(mention -> spans.add(mention.span())));
        var all = new java.util.ArrayList<>(spans);
        reading.unread().forEach(number -> all.add(number.span()));
        return all;
    }

    private static List<Span> mentioned(Reading reading) {
        return reading.mentions().stream().map(mention -> mention.span()).toList();
    }

    private static List<String> quotes(List<Claim> claims) {
        return claims.stream().map(Claim::quote).toList();
    }

    private static List<String> entities(List<Claim> claims) {
        return claims.stream().map(claim -> claim.topic().entity()).toList();
    }

    /** Sentences that each name whom they speak of. */
    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                "Chile mined 5.3 million tonnes of copper in 2024.",
                "Poland has lost more than a million people since 2010.",
                "The fifth largest economy in the world is India's.",
                "Brazil holds 23% of the world's rare earth reserves.",
                "Prices in Canada rose by 3% to $12 from $11.",
                "Russia's oil reserves are larger than Iraq's.",
                "Greenland has about 57,000 people.",
                "There were no elections in Norway.");
    }

    /** Words, numbers and signs of claims in no order, as a broken page may have them. */
    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "China",
                        "the",
                        "fifth",
                        "largest",
                        "5%",
                        "3.5 million tonnes",
                        "rose",
                        "to",
                        "from",
                        "than",
                        "more",
                        "as",
                        "much",
                        "of",
                        "and",
                        ",",
                        ".",
                        "\n\n",
                        "-",
                        "(",
                        "\"",
                        "reserves",
                        "all",
                        "there is no",
                        "twice",
                        "a third",
                        "No. 2",
                        "in 2024",
                        "a year earlier",
                        "according to",
                        "the USGS",
                        "said",
                        "each",
                        "respectively",
                        "1.",
                        "subscribe",
                        "it",
                        "its",
                        "whose",
                        "only",
                        "'s",
                        "Friday, April 1, 2025",
                        "Monday, March 31, 2025",
                        "two years ago",
                        "世界",
                        "٣",
                        "\u00a0",
                        "of the",
                        "up",
                        "doubled",
                        "will")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}

package org.plumbline.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.value.Period;

@DisplayName("Numeric expressions are read as the specification tables say")
class MentionFinderTest {

    private static final MentionFinder FINDER = new MentionFinder();
    private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2025, 3, 31));

    @ParameterizedTest(name = "{0} has {1}, which is {2}")
    @CsvFileSource(resources = "/specs/numbers.csv", delimiter = '|', useHeadersInDisplayName = true)
    @DisplayName("Numbers keep their value and the precision they were written with")
    void numbers(String sentence, String surface, String value) {
        Mention mention = mention(sentence, surface);
        assertThat(
                        mention.isRange()
                                ? mention.low() + ".." + orNothing(mention.high())
                                : mention.low().toString())
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} has {1} in {2}")
    @CsvFileSource(resources = "/specs/units.csv", delimiter = '|', useHeadersInDisplayName = true)
    @DisplayName("Units, currencies and counted nouns are found beside their number")
    void units(String sentence, String surface, String unit, String kind) {
        Mention mention = mention(sentence, surface);
        assertThat(mention.unit().name()).isEqualTo(unit == null ? "" : unit);
        assertThat(mention.kind().label()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} says {2} of {1}")
    @CsvFileSource(resources = "/specs/hedges.csv", delimiter = '|', useHeadersInDisplayName = true)
    @DisplayName("Hedges and directions are taken from the words around a number")
    void hedges(String sentence, String surface, String hedge, String change) {
        Mention mention = mention(sentence, surface);
        assertThat(mention.hedge().label()).isEqualTo(hedge);
        assertThat(mention.change() == null ? null : mention.change().label()).isEqualTo(change);
    }

    @ParameterizedTest(name = "{0} has {1}, which is {2}")
    @CsvFileSource(resources = "/specs/dates.csv", delimiter = '|', useHeadersInDisplayName = true)
    @DisplayName("Dates are resolved by the day of publication")
    void dates(String sentence, String surface, String iso) {
        Mention mention = mention(sentence, surface);
        assertThat(mention.kind()).isEqualTo(MentionKind.DATE);
        assertThat(mention.period()).extracting(Period::iso).isEqualTo(iso);
    }

    @ParameterizedTest(name = "{0} has the label {1}: {2}")
    @CsvFileSource(resources = "/specs/labels.csv", delimiter = '|', useHeadersInDisplayName = true)
    @DisplayName("Names, addresses, telephone numbers and times are labels, not figures")
    void labels(String sentence, String surface, String reason) {
        Mentions mentions = FINDER.find(sentence, MONDAY);
        if (reason.equals("-")) {
            assertThat(mentions.labels()).isEmpty();
            assertThat(mentions.mentions()).extracting(Mention::surface).contains(surface);
        } else {
            assertThat(mentions.labels())
                    .extracting(label -> label.span().of(sentence) + " " + label.reason())
                    .contains(surface + " " + reason);
        }
    }

    @Test
    @DisplayName(
            "A full stop that may part thousands has a second reading, unless millions follow or the number has a comma")
    void secondReading() {
        assertThat(mention("It mined 1.230 tonnes.", "1.230 tonnes").otherReading())
                .hasToString("Optional[1230]");
        assertThat(mention("It mined 1.230 thousand tonnes.", "1.230 thousand tonnes")
                        .otherReading())
                .hasToString("Optional[1.230E+6]");
        assertThat(mention("It mined 1.230 million tonnes.", "1.230 million tonnes")
                        .otherReading())
                .isEmpty();
        assertThat(mention("It mined 1,230 tonnes.", "1,230 tonnes").otherReading())
                .isEmpty();
    }

    @Test
    @DisplayName("Without a day of publication, relative dates stay unresolved and full ones do not")
    void noDay() {
        Mentions mentions = FINDER.find("It grew last year, and in March 2024.", Optional.empty());
        assertThat(mentions.mentions())
                .extracting(mention -> mention.surface() + " " + mention.period())
                .startsWith("last year null")
                .hasSize(2);
        assertThat(mentions.mentions().get(1).period().iso()).isEqualTo("2024-03");
    }

    @Test
    @DisplayName("A million digits are malformed, not a figure; four hundred still are one")
    void manyDigits() {
        assertThat(FINDER.find("9".repeat(1_000_000), MONDAY).labels())
                .extracting(Unreadable::reason)
                .containsExactly(Unreadable.Why.MALFORMED);
        assertThat(FINDER.find("9".repeat(400), MONDAY).mentions()).hasSize(1);
    }

    private static Mention mention(String sentence, String surface) {
        Mentions mentions = FINDER.find(sentence, MONDAY);
        return mentions.mentions().stream()
                .filter(mention -> mention.surface().equals(surface))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No \"" + surface + "\" in " + mentions.mentions()));
    }

    private static String orNothing(Object end) {
        return end == null ? "" : end.toString();
    }

    @Test
    @DisplayName("holds a stretch of a long text at a time, and reads in it what it reads in the whole")
    void stretches() {
        var text =
                "Chile mined 5.3 million tonnes of copper in 2023.\n\nPeru followed with 2.6 million.\n".repeat(3000);
        var tokens = new ArrayList<Integer>();
        var mentions = new ArrayList<Mention>();
        var finder = new MentionFinder();
        finder.find(text, Optional.empty(), stretch -> {
            tokens.add(stretch.tokens().size());
            mentions.addAll(stretch.mentions());
        });
        assertThat(tokens)
                .hasSizeGreaterThan(10)
                .allSatisfy(size -> assertThat(size).isLessThan(5000));
        assertThat(mentions).isEqualTo(finder.find(text, Optional.empty()).mentions());
    }
}

package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.mention.Mention;

@DisplayName("The day of a text")
class DatelineTest {

    private static final Dateline DATELINE = new Dateline();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Feb. 9, 2022 - Mines brought up 280,000 tonnes last year.             | 2022-02-09
            LISBON, 14 June 2021 — Cork harvests fell by a tenth.                 | 2021-06-14
            ST. JOHN'S, N.L., Oct. 3, 2019 (Harbour Wire) - Cod landings rose.    | 2019-10-03
            Tuesday, April 1, 2025                                                | 2025-04-01
            Published: 7 March 2025, 10:15 GMT                                    | 2025-03-07
            By Ines Prado and Karl Lind (Wire), 30 November 2023               | 2023-11-30
            """, quoteCharacter = '"')
    @DisplayName("stands in its dateline")
    void dateline(String line, LocalDate day) {
        assertThat(DATELINE.of("Cork is dear\n\n" + line + "\n\nMore follows.")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices fell on 3 May 2021",
                "On 3 May 2021 prices fell by 3%.",
                "On May 3, 2021 - the day of the vote - prices fell.",
                "In December 2020 - a record - 40 ships came.",
                "Photo: Harbour Wire, 3 May 2021",
                "File picture, Lisbon, 3 May 2021",
                "LISBON, June 14 - Cork harvests fell by a tenth.",
                "The mine opened on 3 May 2021 - and closed a year later.",
                "A-----------------------------------------------------------------------------! 3 May 2021"
            })
    @DisplayName("is not any day that a sentence tells of")
    void toldOf(String line) {
        assertThat(DATELINE.of(line + "\n\nMore follows.")).isEmpty();
    }

    @Test
    @DisplayName("is looked for at its beginning alone")
    void beginning() {
        assertThat(DATELINE.of("One.\n".repeat(9) + "3 May 2021")).contains(LocalDate.of(2021, 5, 3));
        assertThat(DATELINE.of("One.\n".repeat(10) + "3 May 2021")).isEmpty();
    }

    @Test
    @DisplayName("resolves last year where nobody gave a day, and gives way to a day that was given")
    void lastYear() {
        var text = "Feb. 9, 2022 - Mines brought up 280,000 tonnes last year.";
        assertThat(years(text, Optional.empty())).isEqualTo("2021");
        assertThat(years(text, Optional.of(LocalDate.of(2025, 1, 1)))).isEqualTo("2024");
    }

    private static String years(String text, Optional<LocalDate> publishedOn) {
        var reading = new ClaimFinder().find(text, publishedOn);
        return reading.mentions().stream()
                .filter(mention -> mention.surface().equals("last year"))
                .map(Mention::period)
                .findFirst()
                .orElseThrow()
                .iso();
    }
}

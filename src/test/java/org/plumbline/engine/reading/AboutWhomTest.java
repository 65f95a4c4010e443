package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.value.Period;

@DisplayName("About whom, when and how firmly a claim is, from the sentences around it")
class AboutWhomTest {

    private static final ClaimFinder FINDER = new ClaimFinder();

    @ParameterizedTest(name = "{1}: {2}, {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Halveris kept its lead over Bolding. Analysts had said that Halveris delivered 735 boats. | 735 boats | Halveris | | ASSERTED
            Halveris booked 2,319 orders, more than its rival Bolding. The yard said Halveris was pleased. | 2,319 orders | Halveris | | ASSERTED
            The order went to Bolding. Bolding reported its highest backlog since 2014, with 1,456 orders. | 1,456 orders | Bolding | | ASSERTED
            Unions met Bolding. Bolding announced 3,000 job cuts. | 3,000 job cuts | Bolding | | ASSERTED
            Flights will return in 2031, with 40 million trips (up from 38.9 million in 2019) that carry 4.7 billion people. | 4.7 billion people | | 2031 | FORECAST
            According to Harrow Bank, rents dropped 0.3%. | dropped 0.3% | | | ASSERTED
            The Elk Fire 45 miles north of Port Amber grew to 4,100 acres. | grew to 4,100 acres | Elk Fire | | ASSERTED
            Output grew 3.5%, the office said on Friday. | grew 3.5% | | | ASSERTED
            Flights will return in 2031, with 40 million trips (an increase from 38.9 million in 2019). | 38.9 million in 2019 | | 2019 | ASSERTED""")
    void surroundings(String text, String quote, String entity, String period, String modality) {
        var claims = FINDER.find(text, Optional.of(LocalDate.of(2025, 4, 1))).claims();
        var claim = claims.stream()
                .filter(one -> one.quote().equals(quote))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not found in " + claims));
        assertThat(claim.topic().entity()).isEqualTo(entity == null ? "" : entity);
        assertThat(claim.topic().period().map(Period::iso).orElse("")).isEqualTo(period == null ? "" : period);
        assertThat(claim.modality()).hasToString(modality);
    }
}

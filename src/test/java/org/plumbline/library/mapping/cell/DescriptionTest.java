package org.plumbline.library.mapping.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A description of what is measured")
class DescriptionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the text                                                          | subject                       |                 | unit                        | basis
            GDP (current US$)                                                   | GDP                           | ''              | US dollars                  | ''
            GDP (constant 2015 US$)                                             | GDP                           | ''              | US dollars                  | constant prices of 2015
            GDP (constant LCU)                                                  | GDP                           | ''              | units of national currency  | constant prices
            GDP per capita, PPP (constant 2021 international $)                 | GDP per capita, PPP           | ''              | international dollars       | constant prices of 2021
            Exports of goods and services (BoP, current US$)                    | Exports of goods and services | ''              | US dollars                  | BoP
            Unemployment, total (% of total labor force) (modeled ILO estimate) | Unemployment, total           | ''              | % of total labor force      | modeled ILO estimate
            Mortality rate, infant (per 1,000 live births)                      | Mortality rate, infant        | ''              | count per 1000 live births  | ''
            Population (millions)                                               | Population                    | ''              | million people              | ''
            Population, total                                                   | Population, total             | ''              | people                      | ''
            Heavily indebted poor countries (HIPC)                              | Heavily indebted poor countries (HIPC) | ''     | ''                          | ''
            Rare earths, mine production, rare-earth-oxide equivalent, metric tons | rare earths                | mine production | t                           | rare-earth-oxide equivalent
            """)
    @DisplayName("names the subject, the measure, the unit and the basis")
    void parts(String text, String subject, String measure, String unit, String basis) {
        assertThat(Description.of(text)).isEqualTo(new Description(subject, measure, unit, basis));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Metric tons,  thousand | thousand t
            US$ millions           | million US dollars
            US$ m.                 | million US dollars
            £m                     | million pounds sterling
            € bn                   | billion euro
            Thousand Metric Tons   | Thousand Metric Tons
            mt                     | million t
            MT                     | MT
            """)
    @DisplayName("may have its scale behind the unit, or one letter for it")
    void scales(String written, String unit) {
        assertThat(UnitText.of(written)).isEqualTo(unit);
    }
}

package org.plumbline.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is looked for")
class SearchWordsTest {

    @ParameterizedTest(name = "“{0}”")
    @CsvSource(delimiter = '|', textBlock = """
            Côte d’Ivoire            | cote d ivoire
            rare earths, reserves    | rare earths reserves
            Reserves, A+B+C1         | reserves a b c1
            CO2 per head             | co2 per head
            CO₂                      | co2
            Ağrı, İzmir              | agrı izmir
            100 % of 100             | 100 of
            中国 铜                  | 中国 铜
            % – ! _                  |
            """)
    @DisplayName("has words, each once, without capitals, accents and signs")
    void words(String text, String words) {
        assertThat(SearchWords.of(text))
                .isEqualTo(
                        words == null ? java.util.Set.of() : new java.util.LinkedHashSet<>(List.of(words.split(" "))));
    }

    @Test
    @DisplayName("is cut where nobody types on")
    void cut() {
        assertThat(SearchWords.of("a".repeat(300))).containsExactly("a".repeat(SearchWords.LONGEST));
    }
}

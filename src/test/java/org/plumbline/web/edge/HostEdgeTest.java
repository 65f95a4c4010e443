package org.plumbline.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The demo desk's names")
class HostEdgeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "localhost:8080, true",
        "LOCALHOST, true",
        "127.0.0.1:80, true",
        "[::1]:8080, true",
        "rebound.example:8080, false",
        "localhost.evil.example, false",
        "127.0.0.1.evil.example:8080, false",
        "'', false"
    })
    @DisplayName("are those of this machine")
    void names(String host, boolean here) {
        assertThat(HostEdge.isHere(host)).isEqualTo(here);
    }
}

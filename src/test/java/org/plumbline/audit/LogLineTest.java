package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.audit.file.LogLine;

@DisplayName("A line of the log file")
class LogLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n{\"sequence\":9,\"who\":\"admin\"}",
                "\u001b[2J\u001b[31mall clear",
                "\",\"who\":\"admin\",\"x\":\"",
                "one\u2028two\u2029three\u0085four",
                "\u202egnp.exe",
                "NUL\u0000 DEL\u007f C1\u009b1m",
                "Zoë 😀 {user.password} ${jndi:ldap://x}"
            })
    @DisplayName("stays one line of printable characters, and says what was said, whatever a name holds")
    void notForged(String said) throws IOException {
        var event =
                new AuditEvent(1, Instant.EPOCH, new Happening(said, "test.forged", said, said, said), "0".repeat(64));

        var line = LogLine.of(event);

        assertThat(line).matches("[ -~]*");
        var read = new ObjectMapper().readTree(line);
        assertThat(read.size()).isEqualTo(9);
        assertThat(read.path("sequence").asLong()).isEqualTo(1);
        assertThat(read.path("who").asText()).isEqualTo(said);
        assertThat(read.path("to").asText()).isEqualTo(said);
    }
}

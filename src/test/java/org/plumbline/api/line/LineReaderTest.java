package org.plumbline.api.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.web.Refusal;

@DisplayName("A stream of lines")
class LineReaderTest {

    @Test
    @DisplayName("is read line by line, blank ones skipped, the last without its end")
    void lines() throws IOException {
        assertThat(all(lines("one\n\n  \r\n two\r\n\t\nthree"))).containsExactly("one", "two\r", "three");
        assertThat(all(lines(""))).isEmpty();
        assertThat(all(lines("\n \n"))).isEmpty();
    }

    @Test
    @DisplayName("refuses a line that is too long and goes on with the next")
    void tooLong() throws IOException {
        var lines = lines("12345678\n123456789\nnext");

        assertThat(lines.next()).isPresent();
        assertThatThrownBy(lines::next).isInstanceOf(Refusal.class).hasMessageContaining("8 bytes");
        assertThat(all(lines)).containsExactly("next");
    }

    private static LineReader lines(String text) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 8);
    }

    private static List<String> all(LineReader lines) throws IOException {
        var all = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(new String(line.get(), StandardCharsets.UTF_8));
        }
        return all;
    }
}

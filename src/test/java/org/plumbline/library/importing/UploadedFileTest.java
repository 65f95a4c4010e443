package org.plumbline.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.library.format.RefusedCell;

@DisplayName("What comes from outside is tamed:")
class UploadedFileTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/passwd.csv", "passwd.csv"),
                Arguments.of("/etc/cron.d/job.csv", "job.csv"),
                Arguments.of("C:\\Users\\x\\a.csv", "a.csv"),
                Arguments.of("a\0b.csv", "a_b.csv"),
                Arguments.of("a\r\nSet-Cookie: b.csv", "a__Set-Cookie: b.csv"),
                Arguments.of("invoice\u202Evsc.exe", "invoice_vsc.exe"),
                Arguments.of("\uD800.csv", "_.csv"),
                Arguments.of("..", ".."),
                Arguments.of("dir/", "figures.csv"),
                Arguments.of("Förder\"ung.csv", "Förder_ung.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("a file's name is its last part, and everything in it can be seen")
    void cleaned(String sent, String kept) {
        assertThat(UploadedFile.cleaned(sent)).isEqualTo(kept);
    }

    @Test
    @DisplayName("a file's name of three hundred characters stays, one more is cut")
    void longName() {
        assertThat(UploadedFile.cleaned("x".repeat(300))).hasSize(300);
        assertThat(UploadedFile.cleaned("x".repeat(301))).hasSize(300);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("cells")
    @DisplayName("a refused cell is no formula in the file of refused cells, and a number stays one")
    void refused(String value, String written) {
        var csv = RefusedCsv.of(List.of(new RefusedCell(7, "value", value, "No number")));
        assertThat(csv).contains("7,value," + written + ",No number");
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("-5.2", "-5.2"),
                Arguments.of("=1+1", "'=1+1"),
                Arguments.of("+cmd", "'+cmd"),
                Arguments.of("-cmd", "'-cmd"),
                Arguments.of("@SUM(A1)", "'@SUM(A1)"),
                Arguments.of("＝1", "'＝1"),
                Arguments.of("\tx", "'\tx"));
    }
}

package org.plumbline.engine.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.check.Checker;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.reading.ClaimFinder;
import org.plumbline.engine.value.Span;

@DisplayName("A headline or a caption")
class HeadlineTest {

    private static final ClaimFinder FINDER = new ClaimFinder();
    private static final Checker CHECKER = new Checker();

    @ParameterizedTest(name = "“{0}”, “{1}”: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Fire destroys 140 homes in Wexcombe | A wildfire destroyed 114 homes on the edge of Wexcombe, its chief said. | 114 homes
            Fire destroys 140 homes in Wexcombe | A wildfire destroyed 140 homes on the edge of Wexcombe, its chief said. |
            Flood kills 31 in Tornby            | A total of 13 people died when the river burst its banks in Tornby.      | 13 people
            Flood kills 31 in Tornby            | A total of 31 people died when the river burst its banks in Tornby.      |
            Flood kills 31 in Tornby            | Some 400 people lost their homes, and 31 died, when a dam broke in Tornby. |
            Mills of Norland milled 140 tonnes | Norland's mills milled 140 tonnes; in the south they milled 90 tonnes. |
            Norland's mills milled 140 tonnes of rye in May. | By June the mills of Norland had milled 310 tonnes. |
            Avalanche above Tornby kills three  | Five skiers died when an avalanche swept a slope above Tornby.             | Five skiers
            Avalanche above Tornby kills five   | Five skiers died when an avalanche swept a slope above Tornby.             |
            Ferry sinks, 37 feared dead         | The coastguard said 73 people were feared dead in the sinking of a ferry. | 73 people
            Five killed in Tornby bus crash     | Three men and two women were killed when a bus crashed near Tornby.       |
            Storm kills 20 in the north         | The storm killed 11 people in Tornby, six in Wexcombe and three at sea.   |
            Tornby approves 60 million euro hall | The council of Tornby approved 45 million euros for the hall; its club pays 15 million euros. |
            Rain floods 300 homes in Tornby     | Rain flooded 120 homes in the old town of Tornby and 180 homes in its port. |
            """)
    @DisplayName("has no other figure for what the body tells of")
    void headline(String headline, String body, String contradicted) {
        assertThat(contradicted(headline + "\n\n" + body, List.of()))
                .isEqualTo(Optional.ofNullable(contradicted).map(List::of).orElse(List.of()));
    }

    @Test
    @DisplayName("goes down to the same level as the body")
    void level() {
        var headline = "Central bank of Norland cuts key rate to 4.25%\n\n";
        assertThat(contradicted(headline + "The central bank lowered its key interest rate to 4.75%.", List.of()))
                .containsExactly("cuts key rate to 4.25%", "lowered its key interest rate to 4.75%");
        assertThat(contradicted(headline + "The central bank lowered its key interest rate to 4.25%.", List.of()))
                .isEmpty();
    }

    @Test
    @DisplayName("tells of no toll of long ago")
    void background() {
        String text = "Two killed in Tornby shooting\n\nIn 2019 a shooting in Tornby killed 12 people.";
        assertThat(verdicts(text, LocalDate.of(2019, 8, 2))).contains(Verdict.REFUTED);
        assertThat(verdicts(text, LocalDate.of(2025, 3, 20))).doesNotContain(Verdict.REFUTED);
    }

    private static List<Verdict> verdicts(String text, LocalDate publishedOn) {
        return CHECKER.check(FINDER.find(text, Optional.of(publishedOn)), List.of(), Map.of()).stream()
                .map(ClaimVerdict::verdict)
                .toList();
    }

    @Test
    @DisplayName("is what the desk says it is, wherever it stands")
    void caption() {
        String body = "A wildfire destroyed 114 homes on the edge of Wexcombe on Sunday.\n\n";
        String caption = "The fire destroyed 140 homes in Wexcombe.";
        var zone = new Span(body.length(), body.length() + caption.length());
        assertThat(contradicted(body + caption, List.of(zone))).contains("114 homes");
        assertThat(contradicted(
                        body + "Rain came.\n\n" + caption, List.of(new Span(body.length(), body.length() + 10))))
                .isEmpty();
    }

    private static List<String> contradicted(String text, List<Span> apart) {
        var reading = FINDER.find(text, Optional.empty()).withApart(apart);
        return CHECKER.check(reading, List.of(), Map.of()).stream()
                .filter(one -> one.findings().get(0).reason() == Reason.INCONSISTENT_IN_TEXT)
                .map(one -> one.claim().quote())
                .filter(quote -> !quote.equals("three")
                        && !quote.startsWith("140")
                        && !quote.startsWith("37")
                        && !quote.startsWith("31"))
                .toList();
    }
}

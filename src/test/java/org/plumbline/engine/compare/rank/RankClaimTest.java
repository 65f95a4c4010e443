package org.plumbline.engine.compare.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.qualifier.Direction;

@DisplayName("A claimed place")
class RankClaimTest {

    @ParameterizedTest(name = "{1} at {3} to {4} of {0} is {7}: {8}")
    @CsvFileSource(resources = "/specs/ranks.csv", delimiter = '|', numLinesToSkip = 1)
    @DisplayName("is counted as in sport, and a tie is neither hidden nor held against the text")
    void places(
            String table,
            String entity,
            Direction order,
            int place,
            int last,
            boolean tied,
            boolean alone,
            Verdict verdict,
            Reason reason) {
        List<Row> rows = Arrays.stream(table.split(";")).map(RankClaimTest::row).toList();
        Row row = rows.stream()
                .filter(one -> one.name().equals(entity))
                .findFirst()
                .orElseThrow();
        var rank = new Assertion.Rank(place, last, order, List.of(), tied, "");
        assertThat(new RankClaim(rank, alone).in(Ranking.of(rows, order), row)).isEqualTo(new Outcome(verdict, reason));
    }

    private static Row row(String cell) {
        String[] parts = cell.split(" ");
        var figure = new Figure(parts[0], parts[1], Figure.Role.ORDINARY, "", Figure.Status.NORMAL, "");
        return new Row(figure, parts[0], PrintedValue.of(parts[1]));
    }
}

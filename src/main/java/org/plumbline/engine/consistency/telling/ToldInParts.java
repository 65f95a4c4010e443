package org.plumbline.engine.consistency.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;

/** Whether the body gives a headline's number in parts: "Five killed" and then "three men and two women". */
final class ToldInParts {

    /** More parts in a row than this no body has for one number. */
    private static final int MOST = 6;

    private ToldInParts() {}

    /** Whether some numbers of the body that follow one another add up to the headline's. */
    static boolean make(Passage passage, Mention headline) {
        List<BigDecimal> numbers = passage.reading().mentions().stream()
                .filter(part -> part.kind() == MentionKind.NUMBER || part.kind() == headline.kind())
                .filter(part ->
                        part.value().isPresent() && passage.zone(part.span()).isEmpty())
                .map(part -> part.value().orElseThrow())
                .toList();
        BigDecimal whole = headline.value().orElseThrow();
        return IntStream.range(0, numbers.size())
                .anyMatch(first -> addUp(numbers.subList(first, Math.min(numbers.size(), first + MOST)), whole));
    }

    /** Whether the first two or more do. */
    private static boolean addUp(List<BigDecimal> numbers, BigDecimal whole) {
        BigDecimal sum = numbers.get(0);
        for (BigDecimal next : numbers.subList(1, numbers.size())) {
            sum = sum.add(next);
            if (sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }
}

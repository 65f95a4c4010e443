package org.plumbline.engine.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** Measures whose total is an average of its rows and not their sum: "GDP per capita", "life expectancy". */
public final class Averages {

    private static final Set<String> WORDS = WordFile.rows(Averages.class, "averages.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private Averages() {}

    /** @param measure in the words of its publisher */
    public static boolean names(String measure) {
        return Words.all(measure).stream().anyMatch(WORDS::contains);
    }
}

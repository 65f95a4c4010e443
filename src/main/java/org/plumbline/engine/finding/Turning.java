package org.plumbline.engine.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.value.WordFile;

/** What would change a verdict, in a sentence of {@code turnings.csv}. */
public final class Turning {

    private static final String ALLOWED = "{allowed}";

    private static final Map<Reason, Map<Verdict, List<String>>> SENTENCES = read();

    private Turning() {}

    /**
     * "A figure that is 12,500 to 13,500 would bear it out."
     *
     * @param allowed the values or the condition that bear the claim out; "" where neither is known
     */
    public static String of(Verdict verdict, Reason reason, String allowed) {
        List<String> row = SENTENCES.getOrDefault(reason, Map.of()).getOrDefault(verdict, List.of());
        return row.isEmpty()
                ? ""
                : allowed.isEmpty() ? row.get(3) : capital(row.get(2).replace(ALLOWED, allowed));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static Map<Reason, Map<Verdict, List<String>>> read() {
        var sentences = new EnumMap<Reason, Map<Verdict, List<String>>>(Reason.class);
        for (List<String> row : WordFile.rows(Turning.class, "turnings.csv")) {
            sentences
                    .computeIfAbsent(Reason.valueOf(row.get(0)), any -> new EnumMap<>(Verdict.class))
                    .put(Verdict.valueOf(row.get(1)), row);
        }
        return sentences;
    }
}

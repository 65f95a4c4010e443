package org.plumbline.checking.claim;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.finding.Flag;
import org.plumbline.web.Codes;

/** Says how the flags of a claim changed: "new flag: note applies; no longer flagged: sources disagree". */
public final class FlagChange {

    private FlagChange() {}

    public static String words(Set<Flag> before, Set<Flag> now) {
        return Stream.of(part("new flag: ", now, before), part("no longer flagged: ", before, now))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String part(String label, Set<Flag> these, Set<Flag> others) {
        String words = these.stream()
                .filter(flag -> !others.contains(flag))
                .map(Codes::words)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : label + words;
    }
}

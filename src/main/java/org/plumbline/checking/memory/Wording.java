package org.plumbline.checking.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.word.Words;

/**
 * By what a claim is known again when another text says the like: "rare earths reserves" of Russia, as the U.S. Geological
 * Survey says. Its number and period do not matter.
 *
 * @param words what is measured, in the words of the text; of a claim that does not say, its own words without the numbers
 * @param source who says so; "" for the article itself
 * @param entity of whom; "" for none
 */
public record Wording(String words, String source, String entity) {

    private static final int LONGEST = 1000;

    public static Wording of(Claim claim) {
        var topic = (claim.topic().subject() + " " + claim.topic().measure()).strip();
        var words = topic.isEmpty() ? claim.quote().replaceAll("[\\d.,]+", " ").strip() : topic;
        return new Wording(
                cut(words), cut(claim.attribution().who()), cut(claim.topic().entity()));
    }

    /** The same for "Reserves of rare earths" and "rare earth reserves". */
    public String key() {
        var meaning = new TreeSet<>(Words.telling(words)).stream().collect(Collectors.joining(" "));
        return sha256(meaning + "\n" + folded(source) + "\n" + folded(entity));
    }

    private static String folded(String name) {
        return String.join(" ", Words.all(name)).toLowerCase(Locale.ROOT);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

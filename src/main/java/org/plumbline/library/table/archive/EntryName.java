package org.plumbline.library.table.archive;

import java.util.Arrays;

/** The name of an entry of an archive: hostile until seen. */
public final class EntryName {

    private static final int LONGEST = 250;

    private EntryName() {}

    /** Whether it stays inside its archive and can be read by people. */
    public static boolean isHarmless(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && !name.matches("[A-Za-z]:.*")
                && Arrays.stream(name.split("/")).noneMatch(".."::equals)
                && name.codePoints().noneMatch(EntryName::isInvisible);
    }

    /** Controls, characters that turn the direction of writing, and halves of characters. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Fit to be shown: what cannot be seen is shown as "�", what is too long is cut. */
    public static String shown(String name) {
        var seen = new StringBuilder();
        name.codePoints()
                .limit(60)
                .forEach(character -> seen.appendCodePoint(isInvisible(character) ? 0xFFFD : character));
        return name.length() > seen.length() ? seen + "…" : seen.toString();
    }
}

package org.plumbline.engine.mention.date;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Whether the words before a date in its clause tell of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final WordSet COMING = WordSet.read(Tense.class, "tenses.csv", "coming");
    private static final WordSet COMING_TO = WordSet.read(Tense.class, "tenses.csv", "to");
    private static final WordSet GONE = WordSet.read(Tense.class, "tenses.csv", "gone");
    private static final WordSet PLANNED = WordSet.read(Tense.class, "tenses.csv", "planned");

    private static final WordSet PRESENT = WordSet.read(Tense.class, "tenses.csv", "present");

    private static final int CLAUSE = 10;

    /** What the nearest word tells that tells anything: "sales rose 5% in May" is past, "sales that will rise in May" future. */
    static Tense before(Tokens tokens, int date) {
        for (int i = date - 1; i > date - CLAUSE && isClause(tokens.at(i)); i--) {
            Token token = tokens.at(i);
            if (COMING.has(token.lower())
                    || token.is("to") && COMING_TO.has(tokens.at(i - 1).lower())) {
                return FUTURE;
            }
            if (isPast(token) && !tokens.at(i - 1).has(Role.ARTICLE)) {
                return isOpen(tokens, i) ? UNKNOWN : PAST;
            }
        }
        return UNKNOWN;
    }

    /** "announced a launch in May", "is fully priced for May 20" */
    private static boolean isOpen(Tokens tokens, int i) {
        return PLANNED.has(tokens.at(i).lower())
                || PRESENT.has(tokens.at(i - 1).lower())
                || PRESENT.has(tokens.at(i - 2).lower());
    }

    private static boolean isClause(Token token) {
        boolean inside = token.isWord() || token.isDigits() || token.isSign('%') || token.has(Role.PREFIX);
        return inside && !token.is("since");
    }

    private static boolean isPast(Token token) {
        return GONE.has(token.lower())
                || token.lower().endsWith("ed") && token.text().length() > 4 && !token.isCapitalised();
    }
}

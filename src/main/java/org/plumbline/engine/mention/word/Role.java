package org.plumbline.engine.mention.word;

/** What a word can be in a numeric expression. The vocabulary files say which word has which roles. */
public enum Role {
    /** "one" to "nine" */
    DIGIT,
    /** "ten" to "nineteen" */
    TEEN,
    /** "twenty" to "ninety" */
    TENS,
    HUNDRED,
    /** "thousand", "million", "bn", "lakh" */
    MAGNITUDE,
    /** "k", "m", "b", "t": a magnitude only where it touches its digits */
    SUFFIX,
    /** "dozen", "score", "couple": a number that may be counted itself */
    GROUP,
    /** "dozens", "hundreds", "millions": an order of magnitude */
    VAGUE,
    /** "several", "many", "few": before a magnitude */
    SOME,
    /** "first" to "ninetieth", "hundredth" */
    ORDINAL,
    /** "th", "st", "nd", "rd" behind digits */
    ORDINAL_ENDING,
    /** "thirds", "fifths", "quarter", "half" */
    FRACTION,
    /** "½" */
    FRACTION_SIGN,
    /** "twice", "doubled", "tenfold" */
    MULTIPLE,
    /** "double", "triple": a multiple only before "the", "that" and the like */
    MULTIPLE_OF,
    ZERO,
    ARTICLE,
    AND,
    POINT,
    /** "No." before a rank */
    NUMBER_SIGN,
    MINUS,
    /** ends a noun phrase: prepositions, pronouns, auxiliary and common verbs */
    STOP,
    /** "other", "more", "straight": ends other noun phrases, but stands between a number and what it counts */
    LOOSE,
    /** "by", "of", "an annual rate of": stands between a change and its size */
    BRIDGE,
    /** "long", "high", "wide": behind a length */
    EXTENT,
    /** "audience", "population": behind it "6.4m" are millions */
    CROWD,
    /** "depth", "jumped", "waves": beside it "2.5m" are metres */
    LENGTH,
    /** a plural that does not end in s */
    PLURAL,
    /** a plural that may stand before the noun that is counted: "12 sales offices" */
    MODIFIER,
    /** ends in s and is no plural noun */
    NO_PLURAL,
    MONTH,
    WEEKDAY,
    SEASON,
    /** "fiscal", "FY" */
    FISCAL,
    /** "year", "quarter", "week": what "last" and "this" go with */
    CALENDAR_UNIT,
    /** "last", "next", "this" before such a unit */
    RELATIVE,
    /** "today", "yesterday" */
    RELATIVE_DAY,
    /** "early", "mid", "late" */
    PART,
    UP,
    DOWN,
    LEVEL,
    /** "raised", "lifted": up, but only with "by": "raised $5 million" is no change */
    RAISE,
    /** "went", "changed", "narrowed": a change without a direction of its own */
    TURN,
    /** "Mr", "Jan": the full stop behind it ends no sentence */
    ABBREVIATION,
    /** "Inc", "p.m.": the full stop behind it may end a sentence */
    LAST_ABBREVIATION,
    /** the first word of a currency written before its number */
    PREFIX,
    /** a currency that touches its number: "Rs500" */
    GLUED_PREFIX,
    /** a name that takes a number: "Article", "iPhone" */
    NAMED,
    /** a name that takes a number where it has a capital: "Game 7", "Executive Order 14257" */
    NAMED_CAPITAL,
    /** a work or club that is called by a number: "the film 21" */
    TITLED,
    /** "Road", "Avenue" behind a house number */
    STREET,
    /** "call", "extension" before a telephone number */
    PHONE,
    /** "pm", "o'clock", "GMT" behind a time */
    CLOCK,
    /** "won", "beat", "draw" beside a score */
    SPORT,
    /** "ruling", "voted": beside "9-7" it tells how judges or board members split */
    SPLIT,
    /** a noun or adjective of change that may stand behind its size: "a 5% increase" */
    CHANGE,
    /** begins a phrase of {@code label-phrases.csv} */
    LABELLED,
    /** "brought up", "summed up": no direction */
    PHRASAL,
    /** letters and digits in one: "G7" */
    WITH_DIGIT,
    /** begins with a capital; this and the next are told by the form of a word, as the last one is */
    CAPITAL,
    /** more than one letter, and none of them small */
    CAPITALS;

    private static final Role[] ALL = values();

    public final long bit = 1L << ordinal();

    static Role of(String name) {
        for (Role role : ALL) {
            if (role.name().equalsIgnoreCase(name.replace('-', '_'))) {
                return role;
            }
        }
        throw new IllegalStateException("No role of words: " + name);
    }
}

package org.plumbline.engine.phrase;

/** What a phrase of the vocabulary does in a sentence. The phrases of each stand in the CSV files beside this package. */
public enum Role {
    /** "rose", "fell" */
    CHANGE_VERB,
    /** "revised", "went": which way, its two figures tell */
    MOVE_VERB,
    /** "a rise of" */
    CHANGE_NOUN,
    /** "up 5%" */
    CHANGE_PARTICLE,
    /** "doubled" */
    MULTIPLY,
    /** "largest" */
    SUPERLATIVE,
    /** "ranks", "is" */
    RANK_VERB,
    /** "third place" */
    PLACE_NOUN,
    /** "producer" */
    HOLDER,
    /** "a record", "an all-time low" */
    RECORD,
    /** "tops the list", "led all" */
    LEAD,
    /** "behind China" */
    AFTER,
    /** "joint third" */
    TIE,
    /** "Russia alone" */
    ALONE,
    /** "higher than" */
    COMPARATIVE,
    /** "faster", "rarer": a comparison of something that no table of the topic may hold */
    OPEN_COMPARATIVE,
    /** "as high as" */
    AS_ADJECTIVE,
    /** "exceeds" */
    EXCEED_VERB,
    /** "overtook" */
    OVERTAKE,
    /** "much", "slightly" */
    DEGREE,
    /** "reserves" */
    MEASURE,
    /** "mined" */
    MEASURE_VERB,
    /** "long", "above sea level": what an amount before it measures */
    EXTENT,
    /** "rare earths" */
    SUBJECT,
    /** "said" */
    SAY,
    /** "according to" */
    ACCORDING,
    /** "World Bank" */
    SOURCE,
    /** "agency" */
    OFFICE,
    /** "minister" */
    PERSON,
    /** "report" */
    PUBLICATION,
    /** "2024 edition" */
    EDITION,
    /** "will", "expected" */
    MODAL,
    /** "budget", "sets aside": decided, though its year is still to come */
    DECIDED,
    /** "Opinion:" */
    OPINION,
    /** "there is" */
    THERE_IS,
    /** "no substitute" */
    NONE,
    /** "no country" */
    NOBODY,
    /** "all the countries" */
    ALL,
    /** "only China" */
    ONLY,
    /** "most of", "a majority of" */
    MOST,
    /** "killed", "arrested": what is counted behind it are people */
    TOLL_VERB,
    /** "no doubt", "two sides" */
    IDIOM,
    /** "delivered to your" */
    FURNITURE,
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    RELATIVE,
    AUXILIARY,
    PRONOUN,
    ADVERB,
    /** "a year earlier" */
    PAST,
    /** "the country" */
    ANAPHOR,
    /** "Monday", "March" */
    CALENDAR,
    /** "President" */
    TITLE,
    /** "Russia", "Russian", "Moscow" */
    PLACE,
    /** A number other than a date. This and what follows are told by the form of a piece and stand in no file. */
    FIGURE,
    DATE,
    /** A proper name that no file has: "Halverton" */
    NAME,
    /** Begins with a letter. */
    WORD,
    /** "," */
    SIGN
}

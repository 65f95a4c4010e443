package org.plumbline.report.issue;

import java.time.Instant;
import java.util.List;

/**
 * A final report that is about to leave the house.
 *
 * @param version of the text
 * @param number among the reports of the article
 * @param substance SHA-256 over what it says
 * @param words what it says of each claim
 * @param corrections of what earlier ones said
 */
public record Issue(
        long articleId,
        int version,
        int number,
        String substance,
        String by,
        Instant at,
        List<Word> words,
        List<CorrectionNotice> corrections) {}

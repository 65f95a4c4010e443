package org.plumbline.api;

import java.util.List;
import org.plumbline.web.Problem;

/**
 * What is answered to a line whose text could not be read: the problem, and the empty lists of a text without figures, so
 * that a program that collects mentions can go on without looking for them.
 *
 * @param id that of the line; null where it has none that can be read
 */
record UnreadLine(LineId id, List<MentionAnswer> mentions, List<ClaimAnswer> claims, Problem problem) {

    UnreadLine(LineId id, Problem problem) {
        this(id, List.of(), List.of(), problem);
    }
}

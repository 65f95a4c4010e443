package org.plumbline.api.answer;

import java.util.List;
import org.plumbline.api.line.LineId;
import org.plumbline.web.error.Problem;

/**
 * What is answered to a line whose text could not be read: the problem, and the empty lists of a text without figures, so
 * that a program that collects mentions can go on without looking for them.
 *
 * @param id that of the line; null where it has none that can be read
 */
public record UnreadLine(LineId id, List<MentionAnswer> mentions, List<ClaimAnswer> claims, Problem problem) {

    public UnreadLine(LineId id, Problem problem) {
        this(id, List.of(), List.of(), problem);
    }
}

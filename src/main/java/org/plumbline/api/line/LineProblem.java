package org.plumbline.api.line;

import org.plumbline.web.error.Problem;

/**
 * What is answered to a line that could not be worked on.
 *
 * @param id that of the line; null where it has none that can be read
 */
public record LineProblem(LineId id, Problem problem) {}

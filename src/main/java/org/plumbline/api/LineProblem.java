package org.plumbline.api;

import org.plumbline.web.Problem;

/**
 * What is answered to a line that could not be worked on.
 *
 * @param id that of the line; null where it has none that can be read
 */
record LineProblem(LineId id, Problem problem) {}

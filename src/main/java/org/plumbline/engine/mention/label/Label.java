package org.plumbline.engine.mention.label;

import org.plumbline.engine.mention.label.Unreadable.Why;

/**
 * A number that is no figure.
 *
 * @param first its first token
 * @param next the token behind it
 * @param why what makes it none
 */
public record Label(int first, int next, Why why) {}

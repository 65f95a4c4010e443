package org.plumbline.library.storing;

import java.util.Set;

/**
 * What storing a file came to.
 *
 * @param subjects what its figures are about
 */
public record Stored(int editions, int series, int figures, int refusedRows, Set<String> subjects) {}

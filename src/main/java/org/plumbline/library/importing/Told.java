package org.plumbline.library.importing;

import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.Mapping;

/**
 * What somebody who sends a file says of it.
 *
 * @param mapping how its table is read; empty for its publisher's layout, or the proposal
 * @param said what holds for all its figures
 */
record Told(Optional<Mapping> mapping, Map<Field, String> said) {

    static final Told NOTHING = new Told(Optional.empty(), Map.of());
}

package org.plumbline.engine.figure;

import java.util.List;

/**
 * Who publishes.
 *
 * @param name "U.S. Geological Survey"
 * @param aliases other names the press uses: "USGS"
 */
public record Source(String name, List<String> aliases) {

    public Source {
        aliases = List.copyOf(aliases);
    }
}

package org.plumbline.library.page;

import java.util.List;
import org.plumbline.library.shelf.ReferenceSource;

/** What somebody may be looking for who has typed the beginning of it. */
record Suggestions(List<ReferenceSource> sources, List<String> topics, List<String> entities) {

    static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return sources.isEmpty() && topics.isEmpty() && entities.isEmpty();
    }
}

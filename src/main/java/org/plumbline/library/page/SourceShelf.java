package org.plumbline.library.page;

import java.util.List;
import org.plumbline.library.shelf.ReferenceSource;

/** A source with its editions, newest first. */
public record SourceShelf(ReferenceSource source, List<EditionLine> editions) {}

package org.plumbline.library.reading;

import java.util.List;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Use;

/**
 * A column as an editor sees it.
 *
 * @param cells the first that are not empty
 * @param mapped what is said of it
 */
public record SeenColumn(String name, List<String> cells, Optional<ColumnUse> mapped) {

    /** Whether it is used so. */
    public boolean is(Use use) {
        return mapped.map(ColumnUse::use).orElse(Use.IGNORED) == use;
    }

    public boolean isFigure() {
        return is(Use.FIGURE);
    }

    /** What is said of this field of the long format for its figures; "" for nothing. */
    public String at(String column) {
        return mapped.map(use -> use.said(Field.ofColumn(column).orElseThrow())).orElse("");
    }
}

package org.plumbline.library.layout;

import java.util.List;
import java.util.function.Function;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.mapping.MappedTable;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.table.Table;

/**
 * What a table was found to be.
 *
 * @param table as the mapping means it, which may be another cut of the file's
 * @param remarks what an editor should know: a correction that was applied, an oddity of the layout
 */
public record Recognition(Table table, Mapping mapping, List<String> remarks, Function<Mapping, FigureFile> reader) {

    public Recognition {
        remarks = List.copyOf(remarks);
    }

    public static Recognition of(Table table, Mapping mapping) {
        return of(table, mapping, List.of());
    }

    public static Recognition of(Table table, Mapping mapping, List<String> remarks) {
        return new Recognition(table, mapping, remarks, read -> new MappedTable(table, read));
    }

    /** The figures, read by this or another mapping of the same table. */
    public FigureFile figures(Mapping by) {
        return reader.apply(by);
    }
}

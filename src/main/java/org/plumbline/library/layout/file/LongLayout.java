package org.plumbline.library.layout.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.row.FigureCsv;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;

/** Our own: one figure a row, with everything that says where it stands. */
final class LongLayout implements Layout {

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        if (!FigureCsv.is(sample.table())) {
            return Optional.empty();
        }
        var columns = sample.heading(sample.rows().get(0)).names().stream()
                .map(LongLayout::use)
                .toList();
        var mapping = Mapping.of("one figure a row", 1, Map.of(), columns);
        var figures = FigureCsv.of(sample.table());
        return Optional.of(new Recognition(sample.table(), mapping, List.of(), any -> figures));
    }

    private static ColumnUse use(String column) {
        return new ColumnUse(column, Field.ofColumn(column).map(Use::of).orElse(Use.IGNORED));
    }
}

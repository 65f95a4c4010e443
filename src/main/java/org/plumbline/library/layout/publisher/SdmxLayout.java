package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.table.TableRow;

/**
 * SDMX-CSV, as the OECD, Eurostat, the ECB and the BIS write it: a column for each dimension and attribute, TIME_PERIOD and
 * OBS_VALUE among them. With labels, a column of names follows that of codes, or both stand in one: "A: Annual".
 */
public final class SdmxLayout implements Layout {

    private static final String EUROSTAT = "Eurostat";

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        return sample.header(row -> has(row, "TIME_PERIOD") && has(row, "OBS_VALUE"))
                .map(header -> read(sample, header));
    }

    private static boolean has(TableRow row, String id) {
        return row.cells().stream().anyMatch(cell -> SdmxColumns.id(cell).equals(id));
    }

    private static Recognition read(Sample sample, TableRow header) {
        var columns = new SdmxColumns(sample.heading(header));
        var mapping = Mapping.of("SDMX-CSV", header.number(), new SdmxSource(sample, header).said(), columns.uses());
        if (columns.areLabelled()) {
            return labelled(sample, mapping);
        }
        return mapping.said(Field.SOURCE).equals(EUROSTAT)
                ? inWords(sample, mapping, columns.heading())
                : Recognition.of(sample.table(), mapping);
    }

    /** Eurostat's codes are known here, and its word for a figure that is confidential. */
    private static Recognition inWords(Sample sample, Mapping mapping, Heading heading) {
        var columns = new ArrayList<>(mapping.columns());
        columns.replaceAll(column -> SdmxColumns.id(column.column()).equals("CONF_STATUS")
                ? new ColumnUse(column.column(), Use.STATUS)
                : column);
        columns.add(new ColumnUse(EurostatTable.BASIS, Use.BASIS));
        return Recognition.of(
                EurostatTable.of(sample.table(), mapping.headerRow(), heading.names()),
                Mapping.of(mapping.layout(), mapping.headerRow(), mapping.said(), columns));
    }

    private static Recognition labelled(Sample sample, Mapping mapping) {
        var columns = new ArrayList<ColumnUse>();
        var labels = new ArrayList<Integer>();
        int area = 0;
        for (int place = 0; place < mapping.columns().size(); place++) {
            var column = mapping.columns().get(place);
            boolean isArea = column.use() == Use.CODE;
            if (isArea || column.use() == Use.MEASURE || column.use() == Use.UNIT) {
                labels.add(place);
            }
            area = isArea ? place : area;
            columns.add(isArea ? new ColumnUse(column.column(), Use.ENTITY) : column);
        }
        columns.add(new ColumnUse(LabelledTable.CODE, Use.CODE));
        return Recognition.of(
                LabelledTable.of(sample.table(), mapping.headerRow(), labels, area),
                Mapping.of(mapping.layout(), mapping.headerRow(), mapping.said(), columns));
    }
}

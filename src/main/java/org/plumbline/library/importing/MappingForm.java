package org.plumbline.library.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.reading.Upload;

/**
 * How an editor says that a waiting file is read. The lists have one entry for each column of the table, in the table's order.
 *
 * @param shown the table that the lists are about; when another is chosen, they say nothing
 */
record MappingForm(
        @RestForm String table,
        @RestForm String shown,
        @RestForm String headerRow,
        @RestForm String headerRows,
        @RestForm String shownHeader,
        @RestForm String decimalComma,
        @RestForm String source,
        @RestForm String edition,
        @RestForm("published_on") String publishedOn,
        @RestForm String url,
        @RestForm String subject,
        @RestForm String entity,
        @RestForm("all_measure") String allMeasure,
        @RestForm("all_unit") String allUnit,
        @RestForm("all_period") String allPeriod,
        @RestForm List<String> column,
        @RestForm List<String> use,
        @RestForm List<String> measure,
        @RestForm List<String> unit,
        @RestForm List<String> period) {

    Map<Field, String> said() {
        var said = fields();
        said.values().removeIf(String::isEmpty);
        return said;
    }

    /** The fields of the form, those that are empty too. */
    private Map<Field, String> fields() {
        var fields = new EnumMap<Field, String>(Field.class);
        put(fields, Field.SOURCE, source);
        put(fields, Field.EDITION, edition);
        put(fields, Field.PUBLISHED_ON, publishedOn);
        put(fields, Field.URL, url);
        put(fields, Field.SUBJECT, subject);
        put(fields, Field.ENTITY, entity);
        put(fields, Field.MEASURE, allMeasure);
        put(fields, Field.UNIT, allUnit);
        put(fields, Field.PERIOD, allPeriod);
        return fields;
    }

    private static void put(Map<Field, String> fields, Field field, String text) {
        if (text != null) {
            fields.put(field, text.strip());
        }
    }

    /** What was said of all figures before, and what the form says: a field that was emptied is said no more. */
    private Map<Field, String> said(Mapping before) {
        var said = new EnumMap<Field, String>(Field.class);
        said.putAll(before.said());
        said.putAll(fields());
        return said;
    }

    /** The mapping as it stands in the form; empty where another table is chosen, which has a proposal of its own. */
    Optional<Mapping> mapping(Upload upload) {
        if (!upload.isMapped() || column == null || column.isEmpty() || isOtherTable(upload)) {
            return Optional.empty();
        }
        var before = upload.mapping();
        int row = number(headerRow, before.headerRow(), 1_000);
        int rows = number(headerRows, before.headerRows(), 5);
        var header = row + " " + rows;
        return Optional.of(new Mapping(
                "",
                row,
                rows,
                decimalComma != null,
                said(before),
                header.equals(shownHeader) ? columns(before) : List.of()));
    }

    /** "" where nobody chooses one. */
    String tableName() {
        return table == null ? "" : table;
    }

    boolean isOtherTable(Upload upload) {
        return upload.isMapped() && table != null && !table.equals(shown);
    }

    /** Whether another row is said to be the header, so that the columns have to be looked at anew. */
    boolean isOtherHeader(Upload upload) {
        return mapping(upload).filter(mapping -> mapping.columns().isEmpty()).isPresent();
    }

    private static int number(String text, int otherwise, int most) {
        boolean isNumber = text != null && text.strip().matches("\\d{1,4}");
        int number = isNumber ? Integer.parseInt(text.strip()) : otherwise;
        return number < 1 || number > most ? otherwise : number;
    }

    private List<ColumnUse> columns(Mapping before) {
        var columns = new ArrayList<ColumnUse>();
        for (int index = 0; index < column.size(); index++) {
            columns.add(column(index, before));
        }
        return columns;
    }

    private ColumnUse column(int index, Mapping before) {
        var name = column.get(index);
        var chosen = use(at(use, index));
        var said = new EnumMap<Field, String>(Field.class);
        if (chosen == Use.FIGURE) {
            before.use(name).ifPresent(known -> said.putAll(known.said()));
            said.put(Field.MEASURE, at(measure, index));
            said.put(Field.UNIT, at(unit, index));
            said.put(Field.PERIOD, at(period, index));
        }
        return new ColumnUse(name, chosen, said);
    }

    private static Use use(String word) {
        return Arrays.stream(Use.values())
                .filter(use -> use.key().equals(word))
                .findFirst()
                .orElse(Use.IGNORED);
    }

    private static String at(List<String> texts, int index) {
        return texts != null && index < texts.size() ? texts.get(index) : "";
    }
}

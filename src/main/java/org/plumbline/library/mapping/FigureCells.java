package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnPlan.FigureColumn;
import org.plumbline.library.mapping.cell.CellText;
import org.plumbline.library.mapping.cell.Description;
import org.plumbline.library.mapping.cell.EntityText;
import org.plumbline.library.mapping.cell.NoteText;
import org.plumbline.library.mapping.cell.PartOfYear;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.mapping.cell.Statuses;
import org.plumbline.library.mapping.cell.UnitText;
import org.plumbline.library.table.CellAddress;
import org.plumbline.library.table.TableRow;

/**
 * What a cell of figures and everything around it say, field by field: its header before its row, its row before what is said of all.
 * For one reading of one table.
 */
final class FigureCells {

    /** Said of totals, which are of the same measure all the same. */
    private static final Pattern ROUNDED = Pattern.compile("(?i)[:,]? *\\(?rounded\\)?$");

    private static final int RECENT = 10_000;

    private final Mapping mapping;
    private final ColumnPlan plan;
    private final SameNames sameNames;
    private final PassedLines passed;
    private final CellAddress address;
    private final Map<String, Description> descriptions = recent();
    private final Map<String, EntityText> entities = recent();
    private final Map<String, PeriodText> periods = recent();
    private final Map<String, String> units = recent();
    private final Map<String, String> definitions = new HashMap<>();

    FigureCells(Mapping mapping, ColumnPlan plan, SameNames sameNames, PassedLines passed, CellAddress address) {
        this.mapping = mapping;
        this.plan = plan;
        this.sameNames = sameNames;
        this.passed = passed;
        this.address = address;
    }

    /** What was read before and may be needed again; the oldest goes when there is too much of it. */
    private static <T> Map<String, T> recent() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > RECENT;
            }
        };
    }

    /** @param said the texts of the row */
    Map<Field, String> of(TableRow row, Map<Use, String> said, FigureColumn column) {
        var cells = new EnumMap<Field, String>(Field.class);
        describe(said, column.use(), cells);
        if (!column.flags().isEmpty()) {
            cells.put(Field.STATUS, ColumnPlan.flags(row, column));
        }
        fill(row, said, column, cells);
        keepDefinition(cells);
        return cells;
    }

    private void describe(Map<Use, String> said, ColumnUse column, Map<Field, String> cells) {
        var description = descriptions.computeIfAbsent(said.getOrDefault(Use.DESCRIPTION, ""), Description::of);
        for (var field : Field.values()) {
            cells.put(field, nearest(field, said, column, description));
        }
        if (cells.get(Field.MEASURE).isEmpty()) {
            cells.put(Field.MEASURE, cells.get(Field.SUBJECT));
        }
        if (cells.get(Field.SUBJECT).isEmpty()) {
            cells.put(Field.SUBJECT, cells.get(Field.MEASURE));
        }
        cells.put(Field.UNIT, unit(cells.get(Field.UNIT), said));
        cells.put(Field.PERIOD, period(cells.get(Field.PERIOD)).period());
    }

    private String nearest(Field field, Map<Use, String> said, ColumnUse column, Description description) {
        if (!column.said(field).isEmpty()) {
            return within(field, column.said(field), field == Field.VALUE ? "" : said.getOrDefault(Use.of(field), ""));
        }
        if (field == Field.SUBJECT && !description.subject().isEmpty()) {
            return description.subject();
        }
        var text = field == Field.VALUE ? "" : said.getOrDefault(Use.of(field), "");
        if (!text.isEmpty()) {
            return field == Field.MEASURE ? ROUNDED.matcher(text).replaceFirst("") : text;
        }
        var described = described(field, said, description);
        return described.isEmpty() ? mapping.said(field) : described;
    }

    /** A header's word with the row's: "Asylum-seekers" of "Germany", "M03" of "2022"; else the header's alone. */
    private static String within(Field field, String header, String row) {
        if (row.isEmpty()) {
            return header;
        }
        return switch (field) {
            case MEASURE -> header + ", " + row;
            case PERIOD -> PartOfYear.is(header) ? row + header : header;
            default -> header;
        };
    }

    private static String described(Field field, Map<Use, String> said, Description description) {
        return switch (field) {
            case MEASURE -> description.measure();
            case UNIT -> description.unit();
            case BASIS ->
                description.basis().isEmpty()
                        ? Description.basisIn(said.getOrDefault(Use.DEFINITION, ""))
                        : description.basis();
            default -> "";
        };
    }

    private String unit(String written, Map<Use, String> said) {
        var unit = written.isEmpty() ? UnitText.NOT_STATED : units.computeIfAbsent(written, UnitText::of);
        return UnitText.multiplied(said.getOrDefault(Use.MULTIPLIER, ""), unit);
    }

    private void fill(TableRow row, Map<Use, String> said, FigureColumn column, Map<Field, String> cells) {
        var entity = entity(said.getOrDefault(Use.ENTITY, cells.get(Field.ENTITY)), said.getOrDefault(Use.CODE, ""));
        var value = CellText.of(row.cell(column.place()), mapping.decimalComma());
        var marks = new Marks(cells.get(Field.STATUS), said, column.use(), entity);
        var notes = new ArrayList<String>();
        column.notes().forEach(place -> notes.add(passed.explained(row.cell(place))));
        var status = Statuses.weightier(Statuses.weightier(value.status(), marks.status()), NoteText.status(notes));
        notes.addAll(value.notes());
        notes.addAll(marks.notes());
        addMark(notes, "Marked %s in the file", value.mark());
        addMark(notes, "The name has the footnote mark %s in the file", entity.mark());
        if (row.computed().contains(column.place())) {
            notes.add("Computed in the sheet.");
        }
        cells.put(Field.ENTITY, entity.name());
        cells.put(Field.ROLE, role(said.getOrDefault(Use.ROLE, ""), entity.role()));
        cells.put(Field.VALUE, value.value());
        cells.put(Field.STATUS, status(status, value.value()));
        cells.put(Field.NOTE, NoteText.joined(notes));
        if (cells.get(Field.PLACE).isEmpty()) {
            cells.put(Field.PLACE, address.of(row.number(), column.place()));
        }
    }

    private void addMark(List<String> notes, String sentence, String mark) {
        if (!mark.isEmpty()) {
            notes.add(sentence.formatted(mark) + passed.behind(mark));
        }
    }

    private EntityText entity(String cell, String code) {
        return entities.computeIfAbsent(
                cell + "\n" + code, any -> sameNames.apart(EntityText.of(cell, code, plan.has(Use.CODE))));
    }

    private PeriodText period(String text) {
        return periods.computeIfAbsent(text, PeriodText::of);
    }

    private static String role(String said, Role role) {
        return said.isEmpty() ? role.name().toLowerCase(Locale.ROOT) : said;
    }

    /** A gap is a gap whatever else is said of it; an empty cell is one too. */
    private static String status(ObservationStatus status, String value) {
        var meaning = status.meaning();
        boolean saysGap = meaning == Status.MISSING || meaning == Status.WITHHELD;
        if (value.isEmpty()) {
            return saysGap ? status.name() : ObservationStatus.O.name();
        }
        boolean gap =
                !CellText.isDigits(value) && PrintedValue.of(value).printed().isEmpty();
        return gap != saysGap && (gap || saysGap) ? "" : status.name();
    }

    /** One column has one definition: the first; what differs further down is a note. */
    private void keepDefinition(Map<Field, String> cells) {
        var definition = cells.get(Field.DEFINITION);
        if (definition.isEmpty()) {
            return;
        }
        var column = String.join(
                "\n",
                cells.get(Field.EDITION),
                cells.get(Field.SUBJECT),
                cells.get(Field.MEASURE),
                cells.get(Field.UNIT),
                cells.get(Field.BASIS),
                cells.get(Field.PERIOD));
        var first = definitions.putIfAbsent(column, definition);
        if (first != null && !first.equals(definition)) {
            cells.put(Field.DEFINITION, first);
            cells.put(Field.NOTE, NoteText.joined(List.of(cells.get(Field.NOTE), definition)));
        }
    }
}

package org.plumbline.library.doubt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.value.Units;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;
import org.plumbline.library.shelf.SourceRepository;

/** Finds what may be a mistake in a figure that can be taken in: said before it can refute anybody. */
@ApplicationScoped
public class Doubts {

    private final Units units = new Units();
    private final SourceRepository sources;
    private final SeriesRepository series;

    Doubts(SourceRepository sources, SeriesRepository series) {
        this.sources = sources;
        this.series = series;
    }

    /** Each sentence once, where it applies first. */
    public List<Doubt> about(List<FigureRow> rows) {
        var doubts = new LinkedHashMap<String, Doubt>();
        rows.forEach(row -> about(row).forEach(doubt -> doubts.putIfAbsent(doubt.sentence(), doubt)));
        var before = remembering();
        new ScaleCheck(units, before).about(rows).forEach(doubt -> doubts.putIfAbsent(doubt.sentence(), doubt));
        TotalCheck.about(rows).forEach(doubt -> doubts.putIfAbsent(doubt.sentence(), doubt));
        new LookAlikes(before).about(rows).forEach(doubt -> doubts.putIfAbsent(doubt.sentence(), doubt));
        return List.copyOf(doubts.values());
    }

    /** What the source of these rows printed otherwise in the edition before. */
    public List<Change> changes(List<FigureRow> rows) {
        return new Changes(remembering()).of(rows);
    }

    /** Each column is looked up once. */
    private Function<FigureRow, List<ReferenceSeries>> remembering() {
        var known = new HashMap<List<String>, List<ReferenceSeries>>();
        return row -> known.computeIfAbsent(
                List.of(
                        row.edition().source().name(),
                        row.edition().title(),
                        row.column().subject(),
                        row.column().measure()),
                any -> printedBefore(row));
    }

    private List<ReferenceSeries> printedBefore(FigureRow row) {
        return sources
                .called(row.edition().source().name())
                .map(source -> series.printed(source, row.column()))
                .orElse(List.of())
                .stream()
                .filter(other ->
                        !other.edition().title().equalsIgnoreCase(row.edition().title()))
                .toList();
    }

    private List<Doubt> about(FigureRow row) {
        var doubts = new ArrayList<Doubt>();
        var unit = row.column().unit();
        if (units.printed(unit).isEmpty()) {
            doubts.add(doubt(
                    row,
                    Field.UNIT,
                    "Plumbline does not know the unit “%s”: no claim can be held to figures in it.".formatted(unit)));
        }
        if (PrintedValue.of(row.figure().value()).suspect()) {
            doubts.add(doubt(
                    row,
                    Field.VALUE,
                    "The digits of “%s” are grouped oddly. Is a digit missing, or a footnote mark glued to it?"
                            .formatted(row.figure().value())));
        }
        return doubts;
    }

    private static Doubt doubt(FigureRow row, Field field, String sentence) {
        return new Doubt(row.number(), field.column(), sentence);
    }

    /** The units Plumbline knows, by the name of each. */
    public List<String> knownUnits() {
        return units.surfaces().stream()
                .map(surface -> surface.unit().name())
                .distinct()
                .sorted()
                .toList();
    }
}

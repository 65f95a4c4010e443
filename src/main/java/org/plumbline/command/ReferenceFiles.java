package org.plumbline.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.api.CheckJson;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.format.row.FigureCsv;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.web.json.JsonTrouble;

/** Reads reference figures from files: the JSON of a request to {@code /check}, or its references alone, or a CSV table. */
final class ReferenceFiles {

    private static final int TOLD = 10;

    private record Place(Edition edition, ColumnHead column) {}

    private final Inputs inputs;

    ReferenceFiles(Inputs inputs) {
        this.inputs = inputs;
    }

    /** @throws UsageException if one of them cannot be read or a figure in it cannot be understood */
    List<Series> read(List<String> files) {
        return files.stream().flatMap(file -> read(file).stream()).toList();
    }

    private List<Series> read(String file) {
        byte[] content = inputs.bytes(file);
        return isJson(content) ? json(file, content) : csv(file, content);
    }

    private static boolean isJson(byte[] content) {
        for (byte one : content) {
            if (one > ' ') {
                return one == '[' || one == '{';
            }
        }
        return false;
    }

    private static List<Series> json(String file, byte[] content) {
        try {
            return CheckJson.references(content);
        } catch (JsonProcessingException e) {
            throw new UsageException(file + ": " + JsonTrouble.describe(e));
        }
    }

    private static List<Series> csv(String file, byte[] content) {
        try {
            var list = FigureList.of(FigureCsv.open(FileContent.of(content)));
            if (!list.refused().isEmpty()) {
                throw new UsageException(told(file, list.refused()));
            }
            var places = new LinkedHashMap<Place, List<Figure>>();
            list.rows()
                    .forEach(row -> places.computeIfAbsent(
                                    new Place(row.edition(), row.column()), any -> new ArrayList<>())
                            .add(row.figure()));
            return places.entrySet().stream().map(place -> series(file, place)).toList();
        } catch (UnreadableFileException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    private static Series series(String file, Map.Entry<Place, List<Figure>> place) {
        var column = place.getKey().column();
        return new Series(
                file,
                place.getKey().edition(),
                column.subject(),
                column.measure(),
                column.unit(),
                column.basis(),
                column.definition(),
                column.period(),
                place.getValue());
    }

    private static String told(String file, List<RefusedCell> refused) {
        var told = refused.stream()
                .limit(TOLD)
                .map(cell -> "%s, row %d%s: %s"
                        .formatted(
                                file, cell.row(), cell.column().isEmpty() ? "" : ", " + cell.column(), cell.reason()))
                .collect(Collectors.joining("\n"));
        return refused.size() > TOLD ? told + "\nand %d more.".formatted(refused.size() - TOLD) : told;
    }
}

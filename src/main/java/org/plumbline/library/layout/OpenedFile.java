package org.plumbline.library.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableFile;
import org.plumbline.library.table.UnreadableFileException;

/**
 * A file with its tables, each recognised or with a proposal.
 *
 * @param tables those that are read; where one is recognised, those that are not are passed over
 * @param figures what needs no mapping at all: figures as JSON
 * @param passedOver names of entries and tables that nothing is read from
 */
public record OpenedFile(List<Recognition> tables, Optional<FigureFile> figures, List<String> passedOver) {

    private static final List<Layout> LAYOUTS = List.of(
            new LongLayout(),
            new UsgsSalientLayout(),
            new Usgs2026Layout(),
            new UsgsWorldLayout(),
            new WorldBankLayout(),
            new OwidLayout(),
            new EurostatLayout(),
            new SdmxLayout());
    private static final int ROWS = 400;
    private static final Layout PROPOSAL = new ProposedLayout();

    /**
     * Looks at a file, keeping none of it.
     *
     * @throws UnreadableFileException if there is no table in it
     */
    public static OpenedFile open(String name, FileContent content) {
        return open(name, content, Limits.STANDARD);
    }

    static OpenedFile open(String name, FileContent content, Limits limits) {
        var file = TableFile.open(name, content, limits);
        if (file.tables().isEmpty()) {
            var json = file.descriptions().values().iterator().next();
            return new OpenedFile(List.of(), Optional.of(ReferencesFile.of(name, json)), List.of());
        }
        if (Companion.isLibrary(file.descriptions())) {
            throw new UnreadableFileException(
                    "This is a whole library as a desk hands it out, not one table. Take it into an empty desk on the page “The whole library”.");
        }
        var said = Companion.said(file.descriptions());
        var all = file.tables().stream()
                .filter(table -> !table.first(1).isEmpty())
                .map(table -> look(Sample.of(name, table, file.descriptions()), said))
                .toList();
        return chosen(all, file.passedOver());
    }

    private static OpenedFile chosen(List<Recognition> all, List<String> passedOver) {
        if (all.isEmpty()) {
            throw new UnreadableFileException("The file has no row in any of its tables.");
        }
        var recognised =
                all.stream().filter(table -> table.mapping().isRecognised()).toList();
        var read = recognised.isEmpty() ? all : recognised;
        var passed = new ArrayList<>(passedOver);
        all.stream()
                .filter(table -> !read.contains(table))
                .map(Recognition::table)
                .map(Table::name)
                .forEach(passed::add);
        return new OpenedFile(read, Optional.empty(), List.copyOf(passed));
    }

    private static Recognition look(Sample sample, Map<Field, String> said) {
        var found = LAYOUTS.stream()
                .flatMap(layout -> layout.recognise(sample).stream())
                .findFirst()
                .or(() -> PROPOSAL.recognise(sample))
                .orElseThrow();
        return new Recognition(found.table(), completed(found, said), found.remarks(), found.reader());
    }

    /** What the table says itself comes before what is said beside it; a proposal knows less than a description. */
    private static Mapping completed(Recognition found, Map<Field, String> said) {
        var mapping = found.mapping();
        return mapping.isRecognised() ? mapping.saying(said).saying(mapping.said()) : mapping.saying(said);
    }

    /** The mapping with the columns that are proposed under its header. */
    public static Mapping proposedUnder(Table table, Mapping header) {
        var rows = table.first(header.headerRow() + header.headerRows() + ROWS);
        var columns = ProposedLayout.columns(rows, new HeaderGuess(header.headerRow(), header.headerRows()));
        return new Mapping("", header.headerRow(), header.headerRows(), header.decimalComma(), header.said(), columns);
    }

    public boolean needsNoMapping() {
        return figures.isPresent()
                || tables.stream().allMatch(table -> table.mapping().isRecognised());
    }
}

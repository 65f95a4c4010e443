package org.plumbline.library.layout.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.layout.proposal.HeaderGuess;
import org.plumbline.library.layout.proposal.ProposedLayout;
import org.plumbline.library.layout.publisher.EurostatLayout;
import org.plumbline.library.layout.publisher.EurostatSheetLayout;
import org.plumbline.library.layout.publisher.OecdStatLayout;
import org.plumbline.library.layout.publisher.OwidLayout;
import org.plumbline.library.layout.publisher.SdmxLayout;
import org.plumbline.library.layout.publisher.WorldBankLayout;
import org.plumbline.library.layout.series.FredLayout;
import org.plumbline.library.layout.series.OnsLayout;
import org.plumbline.library.layout.usgs.Usgs2026Layout;
import org.plumbline.library.layout.usgs.UsgsSalientLayout;
import org.plumbline.library.layout.usgs.UsgsWorldLayout;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.library.table.file.TableFile;

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
            new EurostatSheetLayout(),
            new SdmxLayout(),
            new OecdStatLayout(),
            new OnsLayout(),
            new FredLayout());
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
                    "This is a whole library as a desk hands it out, not one table. Restore it into an empty library on the page “Export and restore”.");
        }
        var said = Companion.said(file.descriptions());
        said.putAll(Companion.described(file.tables()));
        var samples = file.tables().stream()
                .filter(table -> !table.first(1).isEmpty())
                .map(table -> Sample.of(name, table, file.descriptions()))
                .toList();
        var recognised =
                samples.stream().flatMap(sample -> recognised(sample).stream()).toList();
        var read = recognised.isEmpty() ? proposed(samples) : recognised;
        return new OpenedFile(
                read.stream().map(table -> completed(table, said)).toList(), Optional.empty(), passedOver(file, read));
    }

    private static Optional<Recognition> recognised(Sample sample) {
        return LAYOUTS.stream()
                .flatMap(layout -> layout.recognise(sample).stream())
                .findFirst();
    }

    /** A proposal for each table that has rows enough to make one; a single table says why not. */
    private static List<Recognition> proposed(List<Sample> samples) {
        if (samples.isEmpty()) {
            throw new UnreadableFileException("The file has no row in any of its tables.");
        }
        var fit = samples.stream().filter(ProposedLayout::isFit).toList();
        return (fit.isEmpty() ? samples : fit)
                .stream().flatMap(sample -> PROPOSAL.recognise(sample).stream()).toList();
    }

    private static List<String> passedOver(TableFile file, List<Recognition> read) {
        var names = read.stream().map(table -> table.table().name()).toList();
        var passed = new ArrayList<>(file.passedOver());
        file.tables().stream()
                .map(Table::name)
                .filter(name -> !names.contains(name))
                .forEach(passed::add);
        return List.copyOf(passed);
    }

    /** What the table says itself comes before what is said beside it; a proposal knows less than a description. */
    private static Recognition completed(Recognition found, Map<Field, String> said) {
        var mapping = found.mapping();
        var complete = mapping.isRecognised() ? mapping.saying(said).saying(mapping.said()) : mapping.saying(said);
        return new Recognition(found.table(), complete, found.remarks(), found.reader());
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

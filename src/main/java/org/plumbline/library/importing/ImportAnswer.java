package org.plumbline.library.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.library.admission.ComingSeries;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.RefusedCell;

/** What a file would bring, or has brought. */
record ImportAnswer(List<SeriesAnswer> series, List<RefusedCell> refused, List<String> warnings) {

    /** @param figures how many */
    record SeriesAnswer(
            String source,
            String edition,
            LocalDate publishedOn,
            String subject,
            String measure,
            String unit,
            String period,
            int figures) {

        static SeriesAnswer of(ComingSeries series) {
            var edition = series.edition().edition();
            var column = series.column();
            return new SeriesAnswer(
                    edition.source().name(),
                    edition.title(),
                    edition.publishedOn(),
                    column.subject(),
                    column.measure(),
                    column.unit(),
                    column.period(),
                    series.figures());
        }
    }

    static ImportAnswer of(ImportPreview preview) {
        return new ImportAnswer(
                preview.editions().stream()
                        .flatMap(edition -> edition.series().stream())
                        .map(SeriesAnswer::of)
                        .toList(),
                preview.refused(),
                Stream.concat(
                                preview.remarks().stream(),
                                preview.doubts().stream().map(ImportAnswer::sentence))
                        .toList());
    }

    private static String sentence(Doubt doubt) {
        return "Row %d, %s: %s".formatted(doubt.row(), doubt.column(), doubt.sentence());
    }
}

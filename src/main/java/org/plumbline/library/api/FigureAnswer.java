package org.plumbline.library.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.shelf.ReferenceFigure;

/**
 * A figure with everything that says where it stands.
 *
 * @param value as printed
 * @param status what it means for checking
 * @param observation the publisher's status in the words of SDMX CL_OBS_STATUS
 * @param place page or cell
 * @param warnings what looked like a mistake when it was entered; empty when it is only read
 */
public record FigureAnswer(
        long id,
        String source,
        List<String> aliases,
        String edition,
        LocalDate publishedOn,
        String url,
        String subject,
        String measure,
        String unit,
        String basis,
        String definition,
        String period,
        String entity,
        String role,
        String value,
        String status,
        String observation,
        String note,
        String place,
        List<String> warnings) {

    public static FigureAnswer of(ReferenceFigure figure, List<Doubt> doubts) {
        var series = figure.series();
        var edition = series.edition();
        return new FigureAnswer(
                figure.id(),
                edition.source().name(),
                edition.source().aliases(),
                edition.title(),
                edition.publishedOn(),
                edition.url(),
                series.subject(),
                series.measure(),
                series.unit(),
                series.basis(),
                series.definition(),
                series.period(),
                figure.entity(),
                word(figure.role()),
                figure.printed(),
                word(figure.status()),
                figure.observed().words(),
                figure.note(),
                figure.place(),
                doubts.stream().map(Doubt::sentence).toList());
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}

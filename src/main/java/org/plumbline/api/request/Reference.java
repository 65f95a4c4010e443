package org.plumbline.api.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;

/**
 * One edition of a source, with its columns.
 *
 * @param source who publishes: "U.S. Geological Survey"
 * @param aliases other names of theirs: "USGS"; may be missing
 * @param edition "Mineral Commodity Summaries 2025"
 * @param publishedOn the day it came out
 * @param url where it can be read; may be missing
 */
public record Reference(
        @Schema(required = true, examples = "U.S. Geological Survey")
        String source,

        List<String> aliases,

        @Schema(required = true, examples = "Mineral Commodity Summaries 2025")
        String edition,

        @Schema(required = true, examples = "2025-01-31") LocalDate publishedOn,
        String url,
        @Schema(required = true) List<Column> series) {

    public Reference {
        Required.text(source, "source");
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        Required.text(edition, "edition");
        Required.given(publishedOn, "publishedOn");
        series = Required.list(series, "series");
    }

    public List<Series> toSeries(String place) {
        var dated = new Edition(new Source(source, aliases), edition, publishedOn, Required.optional(url));
        return IntStream.range(0, series.size())
                .mapToObj(i -> series.get(i).toSeries(place + ".series[" + i + "]", dated))
                .toList();
    }
}

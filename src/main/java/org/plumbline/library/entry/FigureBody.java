package org.plumbline.library.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.library.format.Field;

/**
 * A figure as a program enters it. What is left out is blank; limits and words are those of {@link Field}.
 *
 * @param publishedOn may be left out for an edition that is known
 * @param value as printed: ">90,000,000", "NA"
 */
@Schema(name = "FigureEntry")
record FigureBody(
        @Schema(required = true, examples = "U.S. Geological Survey")
        String source,

        @Schema(description = "Other names the press uses; only for new ones")
        List<String> aliases,

        @Schema(required = true, examples = "Mineral Commodity Summaries 2025, erratum")
        String edition,

        @Schema(description = "May be left out for an edition that is known", examples = "2025-07-01")
        LocalDate publishedOn,

        String url,
        @Schema(required = true, examples = "rare earths") String subject,
        @Schema(required = true, examples = "reserves") String measure,

        @Schema(required = true, description = "As printed, scale included", examples = "million t")
        String unit,

        String basis,
        String definition,
        @Schema(examples = "2024") String period,
        @Schema(required = true, examples = "Russia") String entity,

        @Schema(enumeration = {"ordinary", "total", "aggregate"})
        String role,

        @Schema(description = "As printed: “>90,000,000”, “NA”", examples = "3.8")
        String value,

        @Schema(
                description =
                        "normal, estimated, preliminary, missing, withheld, or a code of SDMX CL_OBS_STATUS or its words",
                examples = {"estimated", "F", "Time series break"})
        String status,

        String note,

        @Schema(description = "Page or cell", examples = "p. 144")
        String place) {

    /** The same as if it were typed into the form. */
    Map<Field, String> cells() {
        return new EntryForm(
                        source,
                        aliases == null ? "" : String.join(";", aliases),
                        edition,
                        publishedOn == null ? "" : publishedOn.toString(),
                        url,
                        subject,
                        measure,
                        unit,
                        basis,
                        definition,
                        period,
                        entity,
                        role,
                        value,
                        status,
                        note,
                        place,
                        false)
                .cells();
    }
}

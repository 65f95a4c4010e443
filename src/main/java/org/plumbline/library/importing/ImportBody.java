package org.plumbline.library.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.reading.MappingJson;
import org.plumbline.web.Refusal;

/** A file that a program sends, with what the file does not say itself. */
record ImportBody(
        @RestForm FileUpload file,
        @RestForm String source,
        @RestForm String edition,
        @RestForm String publishedOn,
        @RestForm String url,
        @RestForm String subject,
        @RestForm String measure,
        @RestForm String unit,
        @RestForm String period,
        @RestForm String entity,
        @RestForm String mapping) {

    /** @throws Refusal if the mapping is none */
    Told told() {
        var said = new EnumMap<Field, String>(Field.class);
        put(said, Field.SOURCE, source);
        put(said, Field.EDITION, edition);
        put(said, Field.PUBLISHED_ON, publishedOn);
        put(said, Field.URL, url);
        put(said, Field.SUBJECT, subject);
        put(said, Field.MEASURE, measure);
        put(said, Field.UNIT, unit);
        put(said, Field.PERIOD, period);
        put(said, Field.ENTITY, entity);
        return new Told(mapped(), said);
    }

    private static void put(Map<Field, String> said, Field field, String text) {
        if (text != null && !text.isBlank()) {
            said.put(field, text.strip());
        }
    }

    private Optional<Mapping> mapped() {
        try {
            return mapping == null || mapping.isBlank() ? Optional.empty() : Optional.of(MappingJson.read(mapping));
        } catch (IllegalArgumentException noMapping) {
            throw Refusal.badRequest("mapping: " + noMapping.getMessage());
        }
    }
}

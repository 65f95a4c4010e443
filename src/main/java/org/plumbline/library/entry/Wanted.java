package org.plumbline.library.entry;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** The figure that a claim lacks, as the workbench's link to the entry form says: as much of it as the claim does. */
record Wanted(
        @RestQuery @DefaultValue("") String subject,
        @RestQuery @DefaultValue("") String measure,
        @RestQuery @DefaultValue("") String entity) {

    boolean isSaid() {
        return !(subject.isBlank() && measure.isBlank() && entity.isBlank());
    }

    EntryForm form() {
        return new EntryForm("", "", "", "", "", subject, measure, "", "", "", "", entity, "", "", "", "", "", false);
    }
}

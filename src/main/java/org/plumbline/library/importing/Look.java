package org.plumbline.library.importing;

import java.util.List;
import java.util.Optional;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.reading.Upload;

/**
 * A look at a waiting file.
 *
 * @param upload how it is read
 * @param preview what it would bring; empty as long as something is missing
 * @param trouble why it cannot be read so; "" if it can
 */
record Look(Upload upload, Optional<ImportPreview> preview, String trouble) {

    static Look at(Upload upload, ImportPreview preview) {
        return new Look(upload, Optional.of(preview), "");
    }

    static Look incomplete(Upload upload) {
        return new Look(upload, Optional.empty(), "");
    }

    static Look failed(Upload upload, String trouble) {
        return new Look(upload, Optional.empty(), trouble);
    }

    /** Whether this column of the long format is still to be said. */
    public boolean lacks(String column) {
        return upload.missing().stream().anyMatch(field -> field.column().equals(column));
    }

    List<RefusedCell> refused() {
        return preview.map(ImportPreview::refused).orElse(List.of());
    }
}

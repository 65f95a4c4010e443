package org.plumbline.library.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.file.OpenedFile;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.UnreadableFileException;

/** Finds out how an uploaded file is read: by its publisher's layout, by what was said of it, by what is remembered of its source. */
@ApplicationScoped
@Transactional
public class ReadUpload {

    private final Drafts drafts;
    private final Mappings mappings;
    private final Clock clock;

    ReadUpload(Drafts drafts, Mappings mappings, Clock clock) {
        this.drafts = drafts;
        this.mappings = mappings;
        this.clock = clock;
    }

    /**
     * A file that waits, with what an editor has said of it so far.
     *
     * @throws UnreadableFileException if there is no table in it
     */
    public Upload waiting(LibraryFile file, FileContent content) {
        var draft = drafts.of(file.id());
        return read(OpenedFile.open(file.name(), content), draft.tableName(), draft.mapping(), draft.said());
    }

    /**
     * A file that comes with all that is said of it.
     *
     * @throws UnreadableFileException if there is no table in it
     */
    public Upload sent(String name, FileContent content, Optional<Mapping> mapping, Map<Field, String> said) {
        return read(OpenedFile.open(name, content), "", mapping, said);
    }

    private Upload read(OpenedFile opened, String table, Optional<Mapping> mapping, Map<Field, String> said) {
        if (opened.needsNoMapping() && mapping.isEmpty()) {
            return new Upload(
                    opened,
                    opened.tables().stream()
                            .map(one -> with(one, one.mapping().saying(said)))
                            .toList(),
                    said);
        }
        var chosen = opened.tables().stream()
                .filter(one -> one.table().name().equals(table))
                .findFirst()
                .orElseGet(() -> likeliest(opened));
        var known = mapping.orElseGet(() -> proposed(chosen.mapping(), said));
        return new Upload(opened, List.of(with(chosen, known.saying(said))), said);
    }

    /** The first sheet of a workbook is often a cover. */
    private static Recognition likeliest(OpenedFile opened) {
        return opened.tables().stream()
                .filter(table -> table.mapping().columns().stream().anyMatch(column -> column.use() == Use.FIGURE))
                .findFirst()
                .orElse(opened.tables().get(0));
    }

    private Mapping proposed(Mapping proposal, Map<Field, String> said) {
        var named = proposal.saying(said);
        return mappings.like(named).map(proposal::remembering).orElse(proposal);
    }

    private static Recognition with(Recognition table, Mapping mapping) {
        return new Recognition(table.table(), mapping, table.remarks(), table.reader());
    }

    /** Keeps what an editor says of a file that waits. */
    public void say(LibraryFile file, String table, Optional<Mapping> mapping, Map<Field, String> said) {
        var draft = drafts.of(file.id());
        draft.say(table, mapping, said);
        drafts.persist(draft);
    }

    /** Remembers how it was read, if somebody had to say so. */
    public void remember(Upload upload, String who) {
        if (upload.isMapped()) {
            mappings.remember(upload.at("source"), upload.mapping(), who, clock.instant());
        }
    }
}

package org.plumbline.library.page;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.audit.AuditLog;
import org.plumbline.library.original.FileContents;
import org.plumbline.library.original.FileRepository;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.web.Download;
import org.plumbline.web.Refusal;

/** The original file of an edition, byte for byte. Always a download: nothing in it is shown as a page of ours. */
@Path("/library/files/{id}")
@Authenticated
class OriginalResource {

    private final FileRepository files;
    private final FileContents contents;
    private final AuditLog log;
    private final CurrentUser user;

    OriginalResource(FileRepository files, FileContents contents, AuditLog log, CurrentUser user) {
        this.files = files;
        this.contents = contents;
        this.log = log;
        this.user = user;
    }

    @GET
    public RestResponse<InputStream> download(@RestPath long id) throws IOException {
        var file = files.findByIdOptional(id)
                .filter(LibraryFile::isImported)
                .orElseThrow(() -> Refusal.notFound("There is no file " + id + " in the library."));
        log.record(user.name(), "original.exported", "file " + id, file.name());
        return ResponseBuilder.ok(contents.of(file).open())
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(file.name()))
                .build();
    }
}

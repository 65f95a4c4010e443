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

    OriginalResource(FileRepository files, FileContents contents) {
        this.files = files;
        this.contents = contents;
    }

    @GET
    public RestResponse<InputStream> download(@RestPath long id) throws IOException {
        var file = files.findByIdOptional(id)
                .filter(LibraryFile::isImported)
                .orElseThrow(() -> Refusal.notFound("There is no file " + id + " in the library."));
        return ResponseBuilder.ok(contents.of(file).open())
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(file.name()))
                .build();
    }
}

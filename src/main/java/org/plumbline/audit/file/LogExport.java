package org.plumbline.audit.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.AuditLog;

/** The whole log as JSON lines, oldest first, to be taken out of the house: which is an event too, its last line. */
@ApplicationScoped
public class LogExport {

    private static final int BATCH = 1000;

    private final AuditEventRepository events;
    private final AuditLog log;

    LogExport(AuditEventRepository events, AuditLog log) {
        this.events = events;
        this.log = log;
    }

    /** The answer to whoever asks for it; a thousand lines at a time are held in memory. */
    public RestResponse<StreamingOutput> by(String who) {
        QuarkusTransaction.requiringNew().run(() -> log.record(who, "log.exported", "log", ""));
        long newest = events.newestPlace().sequence();
        return ResponseBuilder.<StreamingOutput>ok(out -> write(out, newest))
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"plumbline-log.jsonl\"")
                .build();
    }

    private void write(OutputStream out, long newest) throws IOException {
        long last = 0;
        for (var lines = after(last, newest); !lines.isEmpty(); lines = after(last, newest)) {
            for (var event : lines) {
                out.write((LogLine.of(event) + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            last = lines.get(lines.size() - 1).sequence();
        }
    }

    private List<AuditEvent> after(long last, long newest) {
        return QuarkusTransaction.requiringNew().call(() -> events.between(last, newest, BATCH));
    }
}

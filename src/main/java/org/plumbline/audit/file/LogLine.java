package org.plumbline.audit.file;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.audit.AuditEvent;

/**
 * An event as one line of JSON. Whatever a name or a reason holds – line ends, terminal codes, quotes – it stays inside its
 * string: all but printable ASCII is written as {@code \}{@code uXXXX}, so one line of the file is one event.
 */
public final class LogLine {

    private static final int LAST_ASCII = 0x7f;
    private static final String DELETE = "\u007f"; // the one character of ASCII that JSON leaves and terminals act on

    private static final ObjectWriter WRITER = new ObjectMapper(
                    new JsonFactoryBuilder().highestNonEscapedChar(LAST_ASCII).build())
            .writer();

    private LogLine() {}

    /** For example {@code {"sequence":17,"at":"…","who":"editor","action":"claim.waived",…}}, without a line end. */
    public static String of(AuditEvent event) {
        try {
            return WRITER.writeValueAsString(fields(event)).replace(DELETE, "\\u007f");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + event.sequence() + " is no JSON", e);
        }
    }

    private static Map<String, Object> fields(AuditEvent event) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("sequence", event.sequence());
        fields.put("at", event.happenedAt().toString());
        fields.put("who", event.who());
        fields.put("action", event.action());
        fields.put("subject", event.subject());
        fields.put("from", event.before());
        fields.put("to", event.after());
        fields.put("previous", event.previous());
        fields.put("hash", event.hash());
        return fields;
    }
}

package org.plumbline.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.api.answer.CheckAnswer;
import org.plumbline.api.request.Reference;
import org.plumbline.api.request.Required;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.figure.Series;
import org.plumbline.web.json.StrictJson;

/** What {@code POST /check} takes and answers, as JSON, without a server. */
public final class CheckJson {

    /** A whole request; of its text nothing is wanted. */
    @JsonIgnoreProperties({"id", "text", "publishedOn"})
    private record Request(List<Reference> references) {
        Request {
            references = Required.list(references, "references");
        }
    }

    private static final ObjectMapper JSON = mapper();

    private CheckJson() {}

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new StrictJson().customize(mapper);
        return mapper;
    }

    /**
     * The figures of a JSON text: the references of a request, or a whole request.
     *
     * @throws JsonProcessingException if it is neither
     */
    public static List<Series> references(byte[] json) throws JsonProcessingException {
        try {
            var tree = JSON.readTree(json);
            var references = tree.isArray()
                    ? List.of(JSON.readValue(json, Reference[].class))
                    : JSON.readValue(json, Request.class).references();
            var all = new ArrayList<Series>();
            for (int i = 0; i < references.size(); i++) {
                all.addAll(references.get(i).toSeries("references[" + i + "]"));
            }
            return all;
        } catch (JsonProcessingException unreadable) {
            throw unreadable;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can be read", impossible);
        }
    }

    /** What {@code POST /check} answers. */
    public static String answer(Reading reading, List<ClaimVerdict> verdicts) {
        return write(CheckAnswer.of(null, reading, verdicts));
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + value, e);
        }
    }
}

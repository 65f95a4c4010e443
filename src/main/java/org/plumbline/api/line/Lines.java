package org.plumbline.api.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.plumbline.web.Refusal;
import org.plumbline.web.error.Problem;

/**
 * Answers requests that come one a line, one a line and in their order. A line that cannot be worked on is answered with its
 * problem, and the next one goes on. Holds one line at a time.
 *
 * @param <R> what a line is read as
 */
public final class Lines<R> implements StreamingOutput {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final Logger LOG = Logger.getLogger(Lines.class);
    private static final int LONGEST_LINE = 16 << 20;

    private final LineReader lines;
    private final ObjectMapper json;
    private final ObjectReader requests;
    private final ObjectReader ids;
    private final Function<R, Object> work;
    private final BiFunction<LineId, Problem, Object> refusal;

    /** @param refusal what is answered to a line that could not be worked on; its id is null where none can be read */
    public Lines(
            InputStream in,
            ObjectMapper json,
            Class<R> type,
            Function<R, Object> work,
            BiFunction<LineId, Problem, Object> refusal) {
        this.lines = new LineReader(in, LONGEST_LINE);
        this.json = json;
        this.requests = json.readerFor(type);
        this.ids = json.readerFor(LineId.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.work = work;
        this.refusal = refusal;
    }

    /** The connection is all that can fail here, and then nobody is left to be told. */
    @Override
    public void write(OutputStream out) {
        try {
            answerAll(out);
        } catch (IOException gone) {
            LOG.debugf("A stream of lines broke off: %s", gone.getMessage());
        }
    }

    private void answerAll(OutputStream out) throws IOException {
        for (var answer = next(); answer.isPresent(); answer = next()) {
            out.write(json.writeValueAsBytes(answer.get()));
            out.write('\n');
            out.flush();
        }
    }

    private Optional<Object> next() throws IOException {
        try {
            return lines.next().map(this::answer);
        } catch (Refusal tooLong) {
            return Optional.of(refusal.apply(null, Problem.of(tooLong)));
        }
    }

    private Object answer(byte[] line) {
        try {
            return work.apply(read(line));
        } catch (JsonProcessingException unreadable) {
            return problem(line, Problem.of(unreadable));
        } catch (Refusal refused) {
            return problem(line, Problem.of(refused));
        } catch (RuntimeException fault) {
            var number = UUID.randomUUID();
            LOG.errorf(fault, "Failure %s in a line of %d bytes", number, line.length);
            return problem(line, Problem.broken(number));
        }
    }

    private R read(byte[] line) throws JsonProcessingException {
        try {
            return Optional.<R>ofNullable(requests.readValue(line))
                    .orElseThrow(() -> Refusal.badRequest("null is no request"));
        } catch (JsonProcessingException unreadable) {
            throw unreadable;
        } catch (IOException impossible) {
            throw new UncheckedIOException("A line in memory can be read", impossible);
        }
    }

    private Object problem(byte[] line, Problem problem) {
        return refusal.apply(LineId.in(line, ids).orElse(null), problem);
    }
}

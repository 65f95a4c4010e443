package org.plumbline.article.file.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.plumbline.article.file.FoundText;

/**
 * One line that the reader's process says to ours, as JSON: how far it is, and at last what it found or why it cannot.
 *
 * @param done pages or paragraphs read so far; 0 in the last word
 * @param total of so many; 0 in the last word
 * @param found what there is; null otherwise
 * @param refused why it cannot be read; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Word(int done, int total, FoundText found, String refused) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Word progress(int done, int total) {
        return new Word(done, total, null, null);
    }

    static Word found(FoundText text) {
        return new Word(0, 0, text, null);
    }

    static Word refused(String sentence) {
        return new Word(0, 0, null, sentence);
    }

    static Word of(String line) throws JsonProcessingException {
        return JSON.readValue(line, Word.class);
    }

    boolean isLast() {
        return found != null || refused != null;
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

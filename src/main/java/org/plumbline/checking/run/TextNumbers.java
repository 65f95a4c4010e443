package org.plumbline.checking.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.plumbline.checking.stored.JsonText;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.value.Span;

/** Every number of a text, in its order: the whole that a desk has to account for. */
public record TextNumbers(List<TextNumber> all) {

    public TextNumbers {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param unread why the reader made no claim of it; empty when it did
     */
    public record TextNumber(Span span, Optional<Unreadable.Why> unread) {}

    static TextNumbers of(Reading reading) {
        var read = reading.claims().stream()
                .flatMap(claim -> claim.mentions().stream())
                .map(Mention::span)
                .distinct()
                .map(span -> new TextNumber(span, Optional.empty()));
        var unread =
                reading.unread().stream().map(number -> new TextNumber(number.span(), Optional.of(number.reason())));
        return new TextNumbers(Stream.concat(read, unread)
                .sorted(Comparator.comparingInt(number -> number.span().start()))
                .toList());
    }

    /** As a text column has it. */
    @Immutable
    static final class AsText extends JsonText<TextNumbers> {
        AsText() {
            super(TextNumbers.class);
        }
    }
}

package org.plumbline.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was typed after {@code check}.
 *
 * @param article a file, or "-" for what is piped in
 * @param references at least one file, or "-"
 * @param published the day of the article; empty for none
 */
record Arguments(String article, List<String> references, Optional<LocalDate> published, Format format) {

    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /** What is read from the pipe instead of a file. */
    static final String PIPE = "-";

    Arguments {
        references = List.copyOf(references);
    }

    /** @throws UsageException if it cannot be understood */
    static Arguments of(List<String> typed) {
        return new Parser(typed).parse();
    }

    private static final class Parser {

        private final Deque<String> rest;
        private final List<String> articles = new ArrayList<>();
        private final List<String> references = new ArrayList<>();
        private Optional<LocalDate> published = Optional.empty();
        private Format format = Format.TEXT;

        Parser(List<String> typed) {
            rest = new ArrayDeque<>(typed);
        }

        Arguments parse() {
            while (!rest.isEmpty()) {
                take(rest.poll());
            }
            if (articles.size() != 1) {
                throw new UsageException(
                        articles.isEmpty()
                                ? "Which article? Name its file, or - to pipe it in."
                                : "One article at a time: %s are %d files."
                                        .formatted(String.join(", ", articles), articles.size()));
            }
            if (references.isEmpty()) {
                throw new UsageException("Held to which figures? Add --references and at least one file.");
            }
            refusePipingTwice();
            return new Arguments(articles.get(0), references, published, format);
        }

        private void take(String word) {
            switch (word) {
                case "--references" -> takeReferences();
                case "--published" -> published = Optional.of(day(value(word)));
                case "--format" -> format = format(value(word));
                default -> {
                    if (isOption(word)) {
                        throw new UsageException("There is no option " + word + ".");
                    }
                    articles.add(word);
                }
            }
        }

        private void takeReferences() {
            references.add(value("--references"));
            while (!rest.isEmpty() && !isOption(rest.peek()) && !articles.isEmpty()) {
                references.add(rest.poll());
            }
        }

        private String value(String option) {
            if (rest.isEmpty() || isOption(rest.peek())) {
                throw new UsageException("What comes after " + option + " is missing.");
            }
            return rest.poll();
        }

        private void refusePipingTwice() {
            long piped = references.stream().filter(PIPE::equals).count() + (articles.contains(PIPE) ? 1 : 0);
            if (piped > 1) {
                throw new UsageException("Only one of the files can be piped in.");
            }
        }

        private static boolean isOption(String word) {
            return word.startsWith("--");
        }

        private static LocalDate day(String typed) {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException e) {
                throw new UsageException("--published takes a day as 2025-03-31, not “%s”.".formatted(typed));
            }
        }

        private static Format format(String typed) {
            return Arrays.stream(Format.values())
                    .filter(one -> label(one).equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("--format is one of %s, not “%s”."
                            .formatted(
                                    Arrays.stream(Format.values())
                                            .map(Parser::label)
                                            .collect(Collectors.joining(", ")),
                                    typed)));
        }

        private static String label(Format format) {
            return format.name().toLowerCase(Locale.ROOT);
        }
    }
}

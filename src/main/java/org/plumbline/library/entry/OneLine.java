package org.plumbline.library.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.library.format.Field;

/**
 * Reads a figure that is told in one line, with its source and date, into the fields of the form, for the editor to look over:
 *
 * <pre>{@code
 * Russia rare earths reserves 2024: 3.8 million t, USGS, Mineral Commodity Summaries 2025, 31 January 2025, page 145
 * }</pre>
 *
 * <p>Up to the value it says what is measured; behind it come source, edition and a note, with the day of publication anywhere
 * among them. Names that the library holds are recognised. What is left over goes into the note, so that nothing typed is lost.
 */
final class OneLine {

    /** Commas and the like where a part ends; not those inside a number. */
    private static final Pattern PARTS = Pattern.compile("[,;:](?:\\s+|$)|\\s*[()]\\s*|\\s+[–—-]\\s+");

    /** A word that says something, as "of" and "in" do not. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private static final MentionFinder FINDER = new MentionFinder();

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final KnownNames known;

    private OneLine(KnownNames known) {
        this.known = known;
    }

    /** The fields that the line fills. */
    static Map<Field, String> read(String line, KnownNames known) {
        var parts = Arrays.stream(PARTS.split(line.strip()))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        var reader = new OneLine(known);
        int value = reader.valuePart(parts);
        reader.measured(String.join(" ", parts.subList(0, value + 1)));
        reader.printed(parts.subList(value + 1, parts.size()));
        return Map.copyOf(reader.fields);
    }

    /** Where the value stands: the first amount with a unit, else the first number; else the line only says what is measured. */
    private int valuePart(List<String> parts) {
        for (var wanted : List.of(true, false)) {
            for (int part = 0; part < parts.size(); part++) {
                if (amounts(parts.get(part))
                        .anyMatch(amount -> !wanted || !amount.unit().name().isEmpty())) {
                    return part;
                }
            }
        }
        return parts.size() - 1;
    }

    private void measured(String text) {
        var rest = amounts(text)
                .max(Comparator.comparing(amount -> !amount.unit().name().isEmpty()))
                .map(amount -> value(text, amount))
                .orElse(text);
        rest = period(rest);
        rest = name(Field.MEASURE, known.measures(), rest);
        rest = name(Field.SUBJECT, known.subjects(), rest);
        rest = name(Field.ENTITY, known.entities(), rest);
        if (WORD.matcher(rest).find()) {
            fields.putIfAbsent(fields.containsKey(Field.SUBJECT) ? Field.NOTE : Field.SUBJECT, rest.strip());
        }
    }

    private String value(String text, Mention amount) {
        var value = PrintedAmount.of(amount);
        fields.put(Field.VALUE, value.printed());
        fields.put(Field.UNIT, value.unit());
        return text.substring(0, amount.span().start()) + " "
                + text.substring(amount.span().end());
    }

    private String period(String text) {
        var date = dates(text).filter(one -> !isDay(one)).findFirst();
        date.ifPresent(one -> fields.put(Field.PERIOD, one.surface()));
        return date.map(one -> text.replace(one.surface(), " ")).orElse(text);
    }

    private String name(Field field, Collection<String> names, String text) {
        var found = KnownNames.longest(names, text);
        found.ifPresent(name -> fields.put(field, name));
        return found.map(name -> KnownNames.without(name, text)).orElse(text);
    }

    /** Who printed it, in what, when; the order of what is not recognised is source, edition, note. */
    private void printed(List<String> parts) {
        var open = new ArrayList<>(List.of(Field.SOURCE, Field.EDITION, Field.NOTE));
        for (var part : parts) {
            var date = dates(part)
                    .filter(one -> one.surface().length() == part.length())
                    .findFirst();
            date.ifPresentOrElse(this::date, () -> printed(part, open));
        }
    }

    private void date(Mention date) {
        if (isDay(date)) {
            fields.put(Field.PUBLISHED_ON, date.period().iso());
        } else {
            fields.putIfAbsent(Field.PERIOD, date.surface());
        }
    }

    private void printed(String part, List<Field> open) {
        var source = open.contains(Field.SOURCE) ? KnownNames.longest(known.sources(), part) : Optional.<String>empty();
        var rest =
                source.map(name -> KnownNames.without(name, part)).orElse(part).strip();
        source.ifPresent(name -> {
            fields.put(Field.SOURCE, name);
            open.remove(Field.SOURCE);
        });
        if (!rest.isEmpty()) {
            fields.merge(open.size() > 1 ? open.remove(0) : Field.NOTE, rest, (note, more) -> note + ", " + more);
        }
    }

    private static Stream<Mention> amounts(String text) {
        return FINDER.find(text, Optional.empty()).mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.DATE && mention.kind() != MentionKind.ORDINAL);
    }

    private static Stream<Mention> dates(String text) {
        return FINDER.find(text, Optional.empty()).mentions().stream().filter(mention -> mention.period() != null);
    }

    private static boolean isDay(Mention date) {
        return date.period().first().equals(date.period().last());
    }
}

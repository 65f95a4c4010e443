package org.plumbline.library.layout.publisher;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.table.TableRow;

/** What the first columns of SDMX-CSV say of all its figures: whose dataflow it is, its title, the day of its last update. */
record SdmxSource(Sample sample, TableRow header) {

    private static final Pattern UPDATED = Pattern.compile("(?<day>\\d{2})/(?<month>\\d{2})/(?:20)?(?<year>\\d{2})\\b");
    private static final List<List<String>> AGENCIES = WordFile.rows(SdmxSource.class, "sdmx-agencies.csv");

    Map<Field, String> said() {
        var said = new EnumMap<Field, String>(Field.class);
        agency().ifPresent(known -> said.put(Field.SOURCE, known));
        var title = cell("STRUCTURE_NAME")
                .orElse(flow().replaceFirst("^.*[:@]", "")
                        .replaceFirst("\\(.*$", "")
                        .strip());
        var known = EurostatWords.dataset(title);
        said.put(Field.SUBJECT, known.orElse(title));
        said.put(
                Field.EDITION,
                known.map(subject -> subject + " (" + title + ")").orElse(title));
        cell("LAST UPDATE").flatMap(SdmxSource::day).ifPresent(day -> said.put(Field.PUBLISHED_ON, day));
        return said;
    }

    /** "24/06/24 23:00:00", as Eurostat writes it. */
    private static Optional<String> day(String update) {
        var day = UPDATED.matcher(update);
        return day.lookingAt()
                ? Optional.of("20%s-%s-%s".formatted(day.group("year"), day.group("month"), day.group("day")))
                : Optional.empty();
    }

    private String flow() {
        return cell("STRUCTURE_ID").or(() -> cell("DATAFLOW")).orElse("");
    }

    private Optional<String> cell(String id) {
        var names = header.cells().stream().map(SdmxColumns::id).toList();
        int place = names.indexOf(id);
        return place < 0
                ? Optional.empty()
                : sample.under(header).stream()
                        .map(row -> row.cell(place).strip())
                        .filter(cell -> !cell.isEmpty())
                        .findFirst();
    }

    private Optional<String> agency() {
        var flow = flow();
        return AGENCIES.stream()
                .filter(row -> flow.startsWith(row.get(0) + ":") || flow.startsWith(row.get(0) + "."))
                .findFirst()
                .map(row -> row.get(1))
                .or(this::centralBank);
    }

    /** The European Central Bank names no dataflow; its keys and titles tell it. */
    private Optional<String> centralBank() {
        return Sample.has(header, "KEY") && Sample.has(header, "TITLE_COMPL")
                ? Optional.of("European Central Bank")
                : Optional.empty();
    }
}

package org.plumbline.article.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.reading.Dateline;
import org.plumbline.engine.value.Period;

/** Looks for the day of publication where newspapers print it: at the beginning, in a line that says little else, or in a dateline. */
public final class PublicationDay {

    private static final MentionFinder MENTIONS = new MentionFinder();
    private static final Dateline DATELINE = new Dateline();
    private static final int WITHIN = 8;
    private static final int SHORT = 80;
    private static final int BESIDE = 40;

    private PublicationDay() {}

    /** The day in the line nearest below the headline, or else the first of the beginning, or else that of a paragraph's dateline. */
    static Optional<String> in(List<Block> blocks) {
        int headline = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).is(BlockKind.HEADLINE))
                .findFirst()
                .orElse(0);
        return first(blocks.subList(headline, Math.min(blocks.size(), headline + WITHIN)))
                .or(() -> first(blocks.subList(0, Math.min(blocks.size(), WITHIN))))
                .or(() -> dateline(blocks.subList(0, Math.min(blocks.size(), WITHIN))));
    }

    private static Optional<String> dateline(List<Block> blocks) {
        return blocks.stream()
                .map(block -> DATELINE.of(block.text()))
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .findFirst();
    }

    private static Optional<String> first(List<Block> blocks) {
        return blocks.stream()
                .map(Block::text)
                .filter(text -> text.length() <= SHORT)
                .map(PublicationDay::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a line is a date and hardly anything besides. */
    public static boolean isAlone(String text) {
        return text.length() <= SHORT && day(text).isPresent();
    }

    private static Optional<String> day(String line) {
        return MENTIONS.find(line, Optional.empty()).mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.DATE)
                .filter(mention -> line.length() - mention.surface().length() <= BESIDE)
                .map(Mention::period)
                .flatMap(period -> Optional.ofNullable(period).stream())
                .filter(PublicationDay::isDay)
                .map(period -> period.first().toString())
                .findFirst();
    }

    private static boolean isDay(Period period) {
        return period.first().equals(period.last());
    }
}

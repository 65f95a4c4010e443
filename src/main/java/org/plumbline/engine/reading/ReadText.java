package org.plumbline.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.page.FurnitureReader;
import org.plumbline.engine.context.page.OpinionReader;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.Mentions;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.phrase.Sentence;

/** One text on its way from mentions to claims, stretch by stretch, with an account of every number. */
final class ReadText {

    private final String text;
    private final ClaimReader reader;
    private final Optional<LocalDate> publishedOn;

    private final Discourse discourse = new Discourse();
    private final NumberedList list = new NumberedList();
    private final FurnitureReader page = new FurnitureReader();
    private final OpinionReader opinion = new OpinionReader();

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Unreadable> labels = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final FurnitureSpans furniture = new FurnitureSpans();

    ReadText(String text, ClaimReader reader, Optional<LocalDate> publishedOn) {
        this.text = text;
        this.reader = reader;
        this.publishedOn = publishedOn;
    }

    /** Reads the next stretch. */
    void read(Mentions found, List<Sentence> sentences) {
        mentions.addAll(found.mentions());
        labels.addAll(found.labels());
        for (var sentence : sentences) {
            opinion.read(sentence);
            if (page.isFurniture(sentence)) {
                furniture.add(sentence.span());
            } else {
                readClaims(sentence);
            }
        }
    }

    private void readClaims(Sentence sentence) {
        var read = reader.read(sentence, discourse, publishedOn);
        list.read(text, sentence, read).ifPresent(claims::add);
        claims.addAll(read);
    }

    /** All that was read. */
    Reading reading() {
        var all = opinion.isOpinion()
                ? claims.stream().filter(ReadText::hasFigure).toList()
                : claims;
        return new Reading(text, publishedOn, mentions, all, unread(all));
    }

    /** In an opinion piece only what stands in digits is told as a fact. */
    private static boolean hasFigure(Claim claim) {
        return claim.mentions().stream()
                .anyMatch(mention -> mention.kind() != MentionKind.DATE
                        && mention.surface().chars().anyMatch(Character::isDigit));
    }

    private List<Unreadable> unread(List<Claim> claims) {
        var unread = new ArrayList<>(labels);
        var read = startsOf(claims);
        for (var mention : mentions) {
            if (!read.get(mention.span().start())) {
                unread.add(new Unreadable(
                        mention.span(), furniture.covers(mention.span()) ? Why.PAGE_FURNITURE : reason(mention)));
            }
        }
        unread.sort(Comparator.comparingInt(number -> number.span().start()));
        return unread;
    }

    /** Where the numbers begin that belong to a claim; no two numbers of a text begin at one place. */
    private BitSet startsOf(List<Claim> claims) {
        var starts = new BitSet(text.length());
        for (var claim : claims) {
            for (var mention : claim.mentions()) {
                starts.set(mention.span().start());
            }
        }
        return starts;
    }

    private Why reason(Mention mention) {
        if (mention.kind() == MentionKind.DATE) {
            return Why.DATE;
        }
        if (isAge(mention)) {
            return Why.PERSON_AGE;
        }
        if (countsTitle(mention)) {
            return Why.NAME;
        }
        return Character.isDigit(mention.surface().charAt(0)) ? Why.NO_TOPIC : Why.NOT_A_FIGURE;
    }

    /** "29" where it is years, "34-year" before "-old" */
    private boolean isAge(Mention mention) {
        return mention.unit().name().equals("year")
                && (mention.surface().chars().allMatch(Character::isDigit)
                        || text.startsWith("-old", mention.span().end()));
    }

    /** "21 Questions" */
    private static boolean countsTitle(Mention mention) {
        int space = mention.surface().indexOf(' ');
        return mention.unit().dimension().startsWith("count")
                && space > 0
                && Character.isUpperCase(mention.surface().charAt(space + 1));
    }
}

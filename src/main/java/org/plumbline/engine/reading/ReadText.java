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

/** One text on its way from mentions to claims, with an account of every number. */
final class ReadText {

    private final Mentions mentions;
    private final List<Sentence> sentences;
    private final ClaimReader reader;
    private final Optional<LocalDate> publishedOn;
    private final BitSet furniture;

    ReadText(Mentions mentions, List<Sentence> sentences, ClaimReader reader, Optional<LocalDate> publishedOn) {
        this.mentions = mentions;
        this.sentences = sentences;
        this.reader = reader;
        this.publishedOn = publishedOn;
        this.furniture = new FurnitureReader().read(sentences);
    }

    Reading reading() {
        var claims = claims();
        return new Reading(mentions.text(), mentions.mentions(), claims, unread(claims));
    }

    private List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        var discourse = new Discourse();
        var list = new NumberedList();
        for (int i = 0; i < sentences.size(); i++) {
            if (!furniture.get(i)) {
                var read = reader.read(sentences.get(i), discourse, publishedOn);
                list.read(mentions.text(), sentences.get(i), read).ifPresent(claims::add);
                claims.addAll(read);
            }
        }
        return new OpinionReader().isOpinion(sentences)
                ? claims.stream().filter(ReadText::hasFigure).toList()
                : claims;
    }

    /** In an opinion piece only what stands in digits is told as a fact. */
    private static boolean hasFigure(Claim claim) {
        return claim.mentions().stream()
                .anyMatch(mention -> mention.kind() != MentionKind.DATE
                        && mention.surface().chars().anyMatch(Character::isDigit));
    }

    private List<Unreadable> unread(List<Claim> claims) {
        var unread = new ArrayList<>(mentions.labels());
        var read = startsOf(claims);
        var page = new FurnitureSpans(sentences, furniture);
        for (var mention : mentions.mentions()) {
            if (!read.get(mention.span().start())) {
                unread.add(new Unreadable(
                        mention.span(), page.covers(mention.span()) ? Why.PAGE_FURNITURE : reason(mention)));
            }
        }
        unread.sort(Comparator.comparingInt(number -> number.span().start()));
        return unread;
    }

    /** Where the numbers begin that belong to a claim; no two numbers of a text begin at one place. */
    private BitSet startsOf(List<Claim> claims) {
        var starts = new BitSet(mentions.text().length());
        for (var claim : claims) {
            for (var mention : claim.mentions()) {
                starts.set(mention.span().start());
            }
        }
        return starts;
    }

    private static Why reason(Mention mention) {
        if (mention.kind() == MentionKind.DATE) {
            return Why.DATE;
        }
        if (countsTitle(mention)) {
            return Why.NAME;
        }
        return Character.isDigit(mention.surface().charAt(0)) ? Why.NO_TOPIC : Why.NOT_A_FIGURE;
    }

    /** "21 Questions" */
    private static boolean countsTitle(Mention mention) {
        int space = mention.surface().indexOf(' ');
        return mention.unit().dimension().startsWith("count")
                && space > 0
                && Character.isUpperCase(mention.surface().charAt(space + 1));
    }
}

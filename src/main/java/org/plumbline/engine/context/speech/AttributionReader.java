package org.plumbline.engine.context.speech;

import java.util.Optional;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.context.Counting;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Finds who says what a sentence says: "the USGS estimates", "according to", "Moscow's estimates", "U.S. figures show", "the agency
 * believes", and the edition it names.
 */
public final class AttributionReader {

    private static final int REACH = 8;

    /** A sentence without any of these is told by the article itself. */
    private static final long SPEECH = Roles.of(Role.ACCORDING, Role.PUBLICATION, Role.SAY, Role.SOURCE);

    private static final WordSet GIVEN =
            WordSet.of("given", "reported", "published", "estimated", "listed", "claimed", "quoted", "cited", "stated");

    /** Who speaks in a sentence, "" for the article itself. */
    public String read(Sentence sentence, Discourse discourse) {
        if (!sentence.hasAny(SPEECH)) {
            return "";
        }
        var who = according(sentence, discourse);
        who = who.isPresent() ? who : author(sentence, discourse);
        who = who.isPresent() ? who : speaker(sentence, discourse);
        return who.orElseGet(() -> source(sentence));
    }

    /** The attribution of one claim: who speaks, and the edition that its own clause names. */
    public Attribution of(String who, Setting setting, Discourse discourse) {
        var giver = giver(setting.sentence(), setting.draft().to());
        if (giver.isPresent()) {
            return new Attribution(giver.get(), "");
        }
        var owner = owner(setting.sentence(), setting.draft().from());
        if (owner.isPresent()) {
            return new Attribution(owner.get(), "");
        }
        var other = putAt(setting.sentence(), setting.draft().from());
        if (other.isPresent()) {
            return new Attribution(other.get(), "");
        }
        var own = nearestSpeaker(setting, discourse);
        if (own.isPresent()) {
            return new Attribution(own.get(), edition(setting));
        }
        var edition = edition(setting);
        return new Attribution(who.isEmpty() && !edition.isEmpty() ? discourse.source() : who, edition);
    }

    private static String edition(Setting setting) {
        return EditionReader.read(
                setting.sentence(), setting.clause().from(), setting.clause().to());
    }

    /** "Moscow puts it at 28.5 million, the survey estimates 3.8 million": of several figures each has the speaker nearest before it. */
    private static Optional<String> nearestSpeaker(Setting setting, Discourse discourse) {
        var sentence = setting.sentence();
        for (int i = setting.draft().from() - 1; i > 0 && !sentence.at(i).isFigure(); i--) {
            if (sentence.has(i, Role.SAY)) {
                return before(sentence, i, discourse);
            }
        }
        return Optional.empty();
    }

    /** "the ministry's 28.5 million tonnes": whose the number itself is. */
    private static Optional<String> owner(Sentence sentence, int from) {
        boolean publisher = sentence.has(from - 2, Role.OFFICE) || sentence.has(from - 2, Role.SOURCE);
        return publisher && sentence.is(from - 1, "'s") && sentence.at(from).isFigure()
                ? Optional.of(textOf(sentence.at(from - 2)))
                : Optional.empty();
    }

    /** "The union puts it at 1.15 million, the ministry at 1.39 million": who puts it at the second. */
    private static Optional<String> putAt(Sentence sentence, int from) {
        int who = from - 2;
        boolean put = sentence.is(from - 1, "at")
                && (sentence.has(who, Role.OFFICE) || sentence.has(who, Role.SOURCE))
                && sentence.next(Role.SAY, 0, who) >= 0;
        int before = sentence.has(who - 1, Role.DETERMINER) ? who - 2 : who - 1;
        return put && sentence.at(before).isOneOf(",", "and", ";", "while", "but")
                ? Optional.of(textOf(sentence.at(who)))
                : Optional.empty();
    }

    /** "the 3.8 million given by the U.S. Geological Survey": whose one number is. */
    private static Optional<String> giver(Sentence sentence, int from) {
        if (!sentence.is(from + 1, "by") || !sentence.at(from).isOneOf(GIVEN)) {
            return Optional.empty();
        }
        int name = sentence.has(from + 2, Role.DETERMINER) ? from + 3 : from + 2;
        boolean named = sentence.has(name, Role.SOURCE) || sentence.at(name).isEntity();
        return named ? Optional.of(textOf(sentence.at(name))) : Optional.empty();
    }

    private static Optional<String> according(Sentence sentence, Discourse discourse) {
        int place = sentence.next(Role.ACCORDING, 0, sentence.size());
        return place < 0 ? Optional.empty() : nameIn(sentence, place + 1, discourse);
    }

    /** "Moscow's estimates of", "Moscow's own figure" */
    private static Optional<String> author(Sentence sentence, Discourse discourse) {
        for (int i = 0; sentence.has(Role.PUBLICATION) && i < sentence.size(); i++) {
            int noun = sentence.is(i + 1, "'s") ? i + 2 : -1;
            noun = noun > 0 && sentence.is(noun, "own") ? noun + 1 : noun;
            boolean publishes = noun > 0 && sentence.has(noun, Role.PUBLICATION) && !sentence.has(noun, Role.MEASURE);
            if (publishes && (sentence.at(i).isEntity() || sentence.has(i, Role.SOURCE))) {
                return Optional.of(textOf(sentence.at(i)));
            }
            if (publishes && sentence.has(i, Role.OFFICE)) {
                return Optional.of(office(sentence, i, discourse));
            }
        }
        return Optional.empty();
    }

    /** Who stands before a verb of saying: "the U.S. Geological Survey estimates", "U.S. figures show". */
    private static Optional<String> speaker(Sentence sentence, Discourse discourse) {
        for (int verb = sentence.next(Role.SAY, 1, sentence.size());
                verb >= 0;
                verb = sentence.next(Role.SAY, verb + 1, sentence.size())) {
            var found = before(sentence, verb, discourse);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> before(Sentence sentence, int verb, Discourse discourse) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            var piece = sentence.at(i);
            if (piece.isOneOf(",", ";", ".", "that") || piece.isFigure()) {
                return Optional.empty();
            }
            if (piece.has(Role.SOURCE)) {
                return Optional.of(textOf(piece));
            }
            if (piece.has(Role.OFFICE) || piece.has(Role.PERSON)) {
                return Optional.of(office(sentence, i, discourse));
            }
            if (piece.isPlace() && (sentence.has(i + 1, Role.PUBLICATION) || isSeat(piece))) {
                return Optional.of(piece.text());
            }
            if (piece.name() && i == verb - 1 && !Counting.isAt(sentence, verb)) {
                return Optional.of(piece.text());
            }
        }
        return Optional.empty();
    }

    private static boolean isSeat(Piece piece) {
        return piece.as(Role.PLACE)
                .filter(place -> place.detail().equals("SEAT"))
                .isPresent();
    }

    /** "the agency" is the source named before; "its natural resources ministry" is named with its owner. */
    private static String office(Sentence sentence, int i, Discourse discourse) {
        int from = i;
        while (from > 0 && isPartOfOffice(sentence.at(from - 1))) {
            from--;
        }
        boolean bare = from == i || from == i - 1 && sentence.is(from, "the");
        if (bare && sentence.has(i, Role.OFFICE) && !discourse.source().isEmpty()) {
            return discourse.source();
        }
        return owned(sentence, from, i, discourse);
    }

    private static boolean isPartOfOffice(Piece piece) {
        return piece.isPlainWord()
                || piece.name()
                || piece.isPlace()
                || piece.is("'s")
                || piece.isOneOf("the", "its", "an", "a")
                || piece.has(Role.ANAPHOR)
                || piece.has(Role.SUBJECT)
                || piece.has(Role.MEASURE)
                || piece.has(Role.OFFICE);
    }

    private static String owned(Sentence sentence, int from, int office, Discourse discourse) {
        var owner = sentence.at(from);
        boolean pronoun = owner.isOneOf("its", "their") || owner.has(Role.ANAPHOR);
        int start = owner.has(Role.DETERMINER) || pronoun ? from + 1 : from;
        start = sentence.is(start, "'s") ? start + 1 : start;
        var name = sentence.words(start, office + 1);
        var holder = pronoun
                ? entityBefore(sentence, from)
                        .or(() -> discourse.anaphor().stream().findFirst())
                : Optional.<String>empty();
        return holder.map(entity -> entity + "'s " + name).orElse(name);
    }

    private static Optional<String> entityBefore(Sentence sentence, int i) {
        for (int j = 0; j < i; j++) {
            if (sentence.at(j).isPlace()) {
                return sentence.at(j).as(Role.PLACE).map(Meaning::value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameIn(Sentence sentence, int from, Discourse discourse) {
        for (int i = from; i < Math.min(from + REACH, sentence.size()); i++) {
            var piece = sentence.at(i);
            if (piece.has(Role.SOURCE)) {
                return Optional.of(textOf(piece));
            }
            if (piece.has(Role.OFFICE) || piece.has(Role.PERSON)) {
                return Optional.of(office(sentence, i, discourse));
            }
            if (piece.is("same") && !discourse.source().isEmpty()) {
                return Optional.of(discourse.source());
            }
            if (piece.isEntity()) {
                return Optional.of(piece.text());
            }
            if (piece.has(Role.PUBLICATION)) {
                return Optional.of(discourse.source());
            }
            if (piece.isOneOf(",", ".", ";")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "the USGS ranking", "the World Bank's latest revision": a source named in another way still speaks. */
    private static String source(Sentence sentence) {
        int place = sentence.next(Role.SOURCE, 0, sentence.size());
        boolean compared =
                sentence.has(Role.COMPARATIVE) && place > sentence.next(Role.COMPARATIVE, 0, sentence.size());
        return place < 0 || compared ? "" : textOf(sentence.at(place));
    }

    /** Remembers the source a sentence names, for "the agency" in the next. */
    public void remember(Sentence sentence, Discourse discourse) {
        int place = sentence.next(Role.SOURCE, 0, sentence.size());
        if (place >= 0) {
            discourse.source(textOf(sentence.at(place)));
        }
    }

    private static String textOf(Piece piece) {
        return piece.has(Role.SOURCE) ? piece.value(Role.SOURCE) : piece.text();
    }
}

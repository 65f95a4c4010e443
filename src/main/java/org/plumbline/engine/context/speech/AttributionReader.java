package org.plumbline.engine.context.speech;

import java.util.Optional;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Finds who says what a sentence says: "the USGS estimates", "according to", "Moscow's estimates", "U.S. figures show", "the agency
 * believes", and the edition it names.
 */
public final class AttributionReader {

    /** A sentence without any of these is told by the article itself. */
    private static final long SPEECH = Roles.of(Role.ACCORDING, Role.PUBLICATION, Role.SAY, Role.SOURCE);

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

    /** The attribution of one claim: whose its own figure is, else who speaks, and the edition that its own clause names. */
    public Attribution of(String who, Setting setting, Discourse discourse) {
        var owner = FigureOwner.of(setting);
        if (owner.isPresent()) {
            return new Attribution(owner.get(), "");
        }
        var edition = edition(setting);
        var speaker = FigureOwner.speaker(setting, discourse)
                .or(() -> FigureOwner.speakerBehind(setting, discourse))
                .orElse(who);
        return new Attribution(speaker.isEmpty() && !edition.isEmpty() ? discourse.source() : speaker, edition);
    }

    private static String edition(Setting setting) {
        return EditionReader.read(
                setting.sentence(), setting.clause().from(), setting.clause().to());
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
                return Optional.of(Speakers.name(sentence.at(i)));
            }
            if (publishes && sentence.has(i, Role.OFFICE)) {
                return Optional.of(Speakers.office(sentence, i, discourse));
            }
        }
        return Optional.empty();
    }

    /** Who stands before a verb of saying: "the U.S. Geological Survey estimates", "U.S. figures show". */
    private static Optional<String> speaker(Sentence sentence, Discourse discourse) {
        for (int verb = sentence.next(Role.SAY, 1, sentence.size());
                verb >= 0;
                verb = sentence.next(Role.SAY, verb + 1, sentence.size())) {
            var found = Speakers.before(sentence, verb, discourse);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameIn(Sentence sentence, int from, Discourse discourse) {
        for (int i = from; i < Math.min(from + Speakers.REACH, sentence.size()); i++) {
            var piece = sentence.at(i);
            if (piece.has(Role.SOURCE)) {
                return Optional.of(Speakers.name(piece));
            }
            if (piece.has(Role.OFFICE) || piece.has(Role.PERSON)) {
                return Optional.of(Speakers.office(sentence, i, discourse));
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
        return place < 0 || compared ? "" : Speakers.name(sentence.at(place));
    }

    /** Remembers the source a sentence names, for "the agency" in the next. */
    public void remember(Sentence sentence, Discourse discourse) {
        int place = sentence.next(Role.SOURCE, 0, sentence.size());
        if (place >= 0) {
            discourse.source(Speakers.name(sentence.at(place)));
        }
    }
}

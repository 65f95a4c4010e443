package org.plumbline.engine.context.speech;

import java.util.Optional;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Whose one figure is, in a sentence that may have those of several: "the ministry's 28.5 million and the 3.8 million given by the survey". */
final class FigureOwner {

    private static final WordSet JOINTS = WordSet.of(",", "and", ";", "while", "but");

    private static final WordSet GIVEN = WordSet.read(FigureOwner.class, "speech.csv", "given");

    private FigureOwner() {}

    /** Whom the words right beside a figure name. */
    static Optional<String> of(Setting setting) {
        var sentence = setting.sentence();
        int from = setting.draft().from();
        return giver(sentence, setting.draft().to())
                .or(() -> owner(sentence, from))
                .or(() -> putAt(sentence, from));
    }

    /** "Moscow puts it at 28.5 million, the survey estimates 3.8 million": of several figures each has the speaker nearest before it. */
    static Optional<String> speaker(Setting setting, Discourse discourse) {
        var sentence = setting.sentence();
        for (int i = setting.draft().from() - 1; i > 0 && !sentence.at(i).isFigure(); i--) {
            if (sentence.has(i, Role.SAY)) {
                return Speakers.before(sentence, i, discourse);
            }
        }
        return Optional.empty();
    }

    /** "Lowland has 84 million tonnes, the ministry says; the register's figure is lower": who speaks at the end of the clause. */
    static Optional<String> speakerBehind(Setting setting, Discourse discourse) {
        var sentence = setting.sentence();
        boolean apart = false;
        for (int i = setting.draft().to(); i < setting.clause().to(); i++) {
            apart |= sentence.is(i, ",");
            if (sentence.at(i).isFigure()) {
                return Optional.empty();
            }
            if (apart && sentence.has(i, Role.SAY)) {
                return Speakers.before(sentence, i, discourse);
            }
        }
        return Optional.empty();
    }

    /** "the ministry's 28.5 million tonnes": whose the number itself is. */
    private static Optional<String> owner(Sentence sentence, int from) {
        boolean publisher = sentence.has(from - 2, Role.OFFICE) || sentence.has(from - 2, Role.SOURCE);
        return publisher && sentence.is(from - 1, "'s") && sentence.at(from).isFigure()
                ? Optional.of(Speakers.name(sentence.at(from - 2)))
                : Optional.empty();
    }

    /** "The union puts it at 1.15 million, the ministry at 1.39 million": who puts it at the second. */
    private static Optional<String> putAt(Sentence sentence, int from) {
        int who = from - 2;
        boolean put = sentence.is(from - 1, "at")
                && (sentence.has(who, Role.OFFICE) || sentence.has(who, Role.SOURCE))
                && sentence.next(Role.SAY, 0, who) >= 0;
        int before = sentence.has(who - 1, Role.DETERMINER) ? who - 2 : who - 1;
        return put && sentence.at(before).isOneOf(JOINTS)
                ? Optional.of(Speakers.name(sentence.at(who)))
                : Optional.empty();
    }

    /** "the 3.8 million given by the U.S. Geological Survey": whose one number is. */
    private static Optional<String> giver(Sentence sentence, int from) {
        if (!sentence.is(from + 1, "by") || !sentence.at(from).isOneOf(GIVEN)) {
            return Optional.empty();
        }
        int name = sentence.has(from + 2, Role.DETERMINER) ? from + 3 : from + 2;
        boolean named = sentence.has(name, Role.SOURCE) || sentence.at(name).isEntity();
        return named ? Optional.of(Speakers.name(sentence.at(name))) : Optional.empty();
    }
}

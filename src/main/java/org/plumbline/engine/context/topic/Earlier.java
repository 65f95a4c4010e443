package org.plumbline.engine.context.topic;

import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.value.Period;

/** "A year earlier it was 8.4%": the figure of a part of a sentence that counts back from the date of another part. */
final class Earlier {

    private static final int REACH = 5;

    private Earlier() {}

    /** @param date that the sentence tells of the claim, were it not for those words */
    static Optional<Period> of(Setting setting, Optional<Mention> date) {
        var assertion = setting.draft().assertion();
        return assertion instanceof Value || assertion instanceof Share
                ? date.filter(day -> isOutside(setting, day))
                        .flatMap(day -> back(setting).flatMap(back -> Back.before(day.period(), back)))
                : Optional.empty();
    }

    /** The words stand in the claim's own part, and the date does not. */
    private static boolean isOutside(Setting setting, Mention date) {
        var sentence = setting.sentence();
        int first = sentence.at(setting.clause().from()).start();
        int last = sentence.at(setting.clause().to() - 1).end();
        return date.span().end() <= first || date.span().start() >= last;
    }

    private static Optional<java.time.Period> back(Setting setting) {
        int from = setting.clause().from();
        int to = Math.min(setting.draft().from(), from + REACH);
        return back(setting, from, to)
                .or(() -> back(
                        setting,
                        setting.draft().to(),
                        Math.min(setting.draft().to() + 2, setting.clause().to())));
    }

    private static Optional<java.time.Period> back(Setting setting, int from, int to) {
        for (int i = from; i < to; i++) {
            var back = Back.at(setting.sentence(), i);
            if (back.isPresent()) {
                return back;
            }
        }
        return Optional.empty();
    }
}

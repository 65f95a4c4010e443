package org.plumbline.engine.context.topic;

import java.util.List;
import org.plumbline.engine.context.Discourse;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.context.Surroundings;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Finds the country, company or place that a claim is about: named before it, behind it, or in the sentences before. */
final class EntityReader {

    private static final long PLACE = Roles.of(Role.PLACE);

    /** The entities of a claim; what the pattern itself names goes first. */
    List<String> read(Setting setting, Discourse discourse) {
        if (!setting.draft().hint().entities().isEmpty()) {
            return setting.draft().hint().entities();
        }
        return new EntitySearch(setting, discourse).entities();
    }

    /** Remembers whom a sentence names, for the next. */
    void remember(Surroundings around, Discourse discourse) {
        var sentence = around.sentence();
        List<String> first = List.of();
        List<String> last = List.of();
        for (int i = sentence.next(PLACE, 0); i >= 0; i = sentence.next(PLACE, i + 1)) {
            if (Candidates.has(around, i) && !Candidates.isWorld(sentence.at(i))) {
                first = first.isEmpty() ? EntityList.from(sentence, i).names() : first;
                last = List.of(EntityList.nameOf(sentence.at(i)));
            }
        }
        discourse.named(first, last, sentence.paragraph());
        if (isOpening(sentence)) {
            discourse.opened(first, sentence.paragraph());
        }
    }

    /** Whether a sentence begins with a place, "The United States exports": then the next are about it too. */
    private static boolean isOpening(Sentence sentence) {
        return sentence.at(0).isPlace()
                || sentence.is(0, "the") && sentence.at(1).isPlace() && !sentence.is(2, "'s");
    }
}

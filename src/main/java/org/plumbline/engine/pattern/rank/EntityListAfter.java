package org.plumbline.engine.pattern.rank;

import java.util.List;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** The entities said to stand ahead: "after Chile and the Democratic Republic of Congo", "behind China". */
final class EntityListAfter {

    private static final int REACH = 10;

    private EntityListAfter() {}

    static EntityList read(Sentence sentence, int from) {
        for (int i = from; i < from + REACH && i < sentence.size(); i++) {
            if (sentence.at(i).isOneOf(".", ";")
                    || sentence.has(i, Role.AUXILIARY)
                    || sentence.at(i).isFigure()) {
                break;
            }
            if (isBehind(sentence, i)) {
                return EntityList.from(sentence, i + 1);
            }
        }
        return sentence.at(0).isOneOf("behind", "after") ? leading(sentence) : none(from);
    }

    /** "Behind China and the United States, three countries tie for fourth place". */
    private static EntityList leading(Sentence sentence) {
        return new EntityList(EntityList.from(sentence, 1).names(), 0);
    }

    private static EntityList none(int from) {
        return new EntityList(List.of(), from);
    }

    private static boolean isBehind(Sentence sentence, int i) {
        if (!sentence.has(i, Role.AFTER) || sentence.at(i).means(Role.AFTER, "ahead")) {
            return false;
        }
        var list = EntityList.from(sentence, i + 1);
        return sentence.at(list.end() - 1).isEntity() && !list.names().isEmpty();
    }
}

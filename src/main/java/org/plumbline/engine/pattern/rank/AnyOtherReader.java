package org.plumbline.engine.pattern.rank;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** "More maize than any other country", "fewer people than anywhere else in Africa": the first place, told by a comparison with all others. */
public final class AnyOtherReader implements SignReader {

    private static final long SIGNS = Roles.of(Role.COMPARATIVE);
    private static final int REACH = 8;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int sign) {
        int than = than(sentence, sign);
        return than > 0 && isAllOthers(sentence, than + 1)
                ? Optional.of(draft(sentence, sign, than + 1))
                : Optional.empty();
    }

    private static int than(Sentence sentence, int from) {
        for (int i = from + 1; i < from + REACH; i++) {
            if (sentence.is(i, "than")) {
                return i;
            }
            if (sentence.at(i).isFigure() || sentence.at(i).isOneOf(",", ".", ";")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAllOthers(Sentence sentence, int i) {
        boolean all = sentence.at(i).isOneOf("any", "all", "every");
        boolean other = sentence.at(i + 1).isOneOf("other", "others");
        return all && (other || sentence.has(i + 1, Role.HOLDER))
                || sentence.at(i).isOneOf("anyone", "anybody", "anywhere") && sentence.is(i + 1, "else");
    }

    private static Draft draft(Sentence sentence, int comparative, int all) {
        int noun = sentence.has(all + 2, Role.HOLDER) || sentence.at(all + 2).isPlainWord() ? all + 3 : all + 2;
        int end = isScope(sentence, noun) ? noun + 2 : noun;
        String scope = end > noun ? sentence.words(noun, end) : "";
        return Draft.of(
                comparative, end, new Rank(1, 1, order(sentence, comparative), List.of(), false, scope), List.of());
    }

    private static boolean isScope(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("in", "of", "on") && sentence.at(i + 1).isPlace();
    }

    private static Direction order(Sentence sentence, int i) {
        boolean more = sentence.at(i)
                .as(Role.COMPARATIVE)
                .map(Meaning::value)
                .filter("UP"::equals)
                .isPresent();
        return more ? Direction.DOWN : Direction.UP;
    }
}

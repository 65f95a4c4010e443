package org.plumbline.engine.pattern.rank;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** "Only China has more than Vietnam", "only four countries have more", "no country has more than China": a place told by those ahead, or by nobody ahead. */
public final class OnlyMoreReader implements SignReader {

    private static final long SIGNS = Roles.of(Role.ONLY, Role.NOBODY, Role.NONE);

    private static final int REACH = 14;

    /** How far before "than" the comparative may stand: "more passengers board in 2024 than". */
    private static final int BETWEEN = 6;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int only) {
        int list = sentence.at(only + 1).isFigure() ? only + 2 : only + 1;
        var ahead = Excepted.from(sentence, sentence.is(list, ",") ? list + 1 : list);
        boolean nobody = sentence.at(only)
                .as(Role.NOBODY)
                .filter(noun -> noun.value().equals("holder"))
                .isPresent();
        nobody |= isNoneOf(sentence, only);
        int counted = sentence.has(only, Role.ONLY) && ahead.names().isEmpty() ? counted(sentence, only + 1) : 0;
        if (ahead.names().isEmpty() && !nobody && counted == 0) {
            return Optional.empty();
        }
        List<String> named = ahead.names().isEmpty() ? Excepted.before(sentence, only) : ahead.names();
        for (int i = ahead.end(); i < Math.min(only + REACH, sentence.size()); i++) {
            if (sentence.is(i, "than") && sentence.next(Role.COMPARATIVE, i - BETWEEN, i) >= 0) {
                var order = order(sentence, sentence.next(Role.COMPARATIVE, i - BETWEEN, i));
                int start = sentence.is(i + 1, "in") ? i + 2 : i + 1;
                return counted > 0
                        ? below(sentence, only, counted, start, order)
                        : behind(sentence, only, named, start, order);
            }
        }
        return Optional.empty();
    }

    /** "No station saw more passengers": of things that no file has. */
    private static boolean isNoneOf(Sentence sentence, int i) {
        return sentence.is(i, "no")
                && sentence.at(i + 1).isPlainWord()
                && !sentence.has(i + 2, Role.COMPARATIVE)
                && !sentence.has(i + 1, Role.COMPARATIVE);
    }

    /** How many stand ahead, of those a table may list: "only four countries mined more"; 0 where that is not told. */
    private static int counted(Sentence sentence, int i) {
        return sentence.has(i, Role.HOLDER) && sentence.at(i).isFigure() ? Order.of(sentence.at(i)) : 0;
    }

    /** "Only four countries mined more potash than Germany": the fifth place. */
    private static Optional<Draft> below(Sentence sentence, int only, int ahead, int start, Direction order) {
        var other = EntityList.from(sentence, start);
        if (other.names().size() != 1) {
            return Optional.empty();
        }
        var rank = new Rank(ahead + 1, ahead + 1, order, List.of(), false, "");
        var count = List.of(sentence.at(only + 1).number().orElseThrow());
        return Optional.of(Draft.of(only, other.end(), rank, count).about(other.names()));
    }

    /** "Nobody has less" puts the smallest first. */
    private static Direction order(Sentence sentence, int comparative) {
        boolean less = sentence.at(comparative)
                .as(Role.COMPARATIVE)
                .map(Meaning::value)
                .filter("DOWN"::equals)
                .isPresent();
        return less ? Direction.UP : Direction.DOWN;
    }

    private static Optional<Draft> behind(Sentence sentence, int only, List<String> ahead, int start, Direction order) {
        var other = EntityList.from(sentence, start);
        if (other.names().size() != 1) {
            return Optional.empty();
        }
        int place = ahead.size() + 1;
        var rank = new Rank(place, place, order, ahead, false, "");
        return Optional.of(Draft.of(only, other.end(), rank, List.of()).about(other.names()));
    }
}

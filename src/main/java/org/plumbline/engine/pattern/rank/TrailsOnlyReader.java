package org.plumbline.engine.pattern.rank;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** "Australia trails only Peru", "surpassed only by China and Russia": a place told by those ahead. */
public final class TrailsOnlyReader implements SignReader {

    private static final long SIGNS = Roles.of(Role.ONLY);

    private static final WordSet BEHIND = WordSet.read(TrailsOnlyReader.class, "places.csv", "trails");

    private static final WordSet SURPASSED = WordSet.read(TrailsOnlyReader.class, "places.csv", "surpassed");

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int only) {
        if (sentence.at(only - 1).isOneOf(BEHIND)) {
            return place(sentence, only - 1, only + 1);
        }
        boolean by = sentence.at(only - 1).isOneOf(SURPASSED) && sentence.is(only + 1, "by");
        return by ? place(sentence, only - 1, only + 2) : Optional.empty();
    }

    private static Optional<Draft> place(Sentence sentence, int from, int list) {
        var ahead = EntityList.from(sentence, list);
        int place = ahead.names().size() + 1;
        return place == 1
                ? Optional.empty()
                : Optional.of(Draft.of(
                        from,
                        ahead.end(),
                        new Rank(place, place, Direction.DOWN, ahead.names(), false, ""),
                        List.of()));
    }
}

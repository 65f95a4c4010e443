package org.plumbline.engine.pattern.rank;

import java.util.List;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** The first or the last place told by a phrase of {@code ranks.csv}: "Texas led all states", "Mali comes last". */
public final class LeadReader implements PatternReader {

    private static final long SIGNS = Roles.of(Role.LEAD);

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(SIGNS, 0); i >= 0; i = sentence.next(SIGNS, i + 1)) {
            if (!drafts.covers(i)) {
                drafts.add(draft(sentence, i));
            }
        }
    }

    private static Draft draft(Sentence sentence, int i) {
        int end = sentence.has(i + 1, Role.HOLDER) ? i + 2 : i + 1;
        boolean place =
                sentence.at(end).isOneOf("in", "of") && sentence.at(end + 1).isPlace();
        String scope = place ? sentence.words(end, end + 2) : "";
        var order = sentence.at(i)
                .as(Role.LEAD)
                .map(Meaning::value)
                .map(Direction::valueOf)
                .orElseThrow();
        return Draft.of(i, place ? end + 2 : end, new Rank(1, 1, order, List.of(), false, scope), List.of());
    }
}

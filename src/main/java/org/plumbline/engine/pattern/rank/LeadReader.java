package org.plumbline.engine.pattern.rank;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** The first or the last place told by a phrase of {@code ranks.csv}: "Texas led all states", "Mali comes last"; and who follows, "followed by Japan". */
public final class LeadReader implements PatternReader {

    private static final long SIGNS = Roles.of(Role.LEAD);
    private static final long ORDERS = Roles.of(Role.SUPERLATIVE, Role.LEAD, Role.ONLY);
    private static final int FIGURE_REACH = 3;

    /** "share last place", "tied for last" */
    private static final List<String> TIED = List.of("share", "joint", "tie");

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(SIGNS, 0); i >= 0; i = sentence.next(SIGNS, i + 1)) {
            if (sentence.at(i).means(Role.LEAD, "NEXT")) {
                follower(sentence, i).ifPresent(drafts::add);
            } else if (!drafts.covers(i) && !isWhen(sentence, i)) {
                drafts.add(draft(sentence, i));
            }
        }
    }

    /** "the largest market, followed by Japan": which place is meant an editor must see. A figure behind the name tells more. */
    private static Optional<Draft> follower(Sentence sentence, int i) {
        var next = EntityList.from(sentence, i + 1);
        boolean told = !next.names().isEmpty() && sentence.next(Role.FIGURE, i + 1, next.end() + FIGURE_REACH) < 0;
        boolean ordered = sentence.next(ORDERS, 0, i) >= 0;
        return told && ordered
                ? Optional.of(Draft.of(i, next.end(), new Other(), List.of()).about(next.names()))
                : Optional.empty();
    }

    /** "was last met in 2015" tells when. */
    private static boolean isWhen(Sentence sentence, int i) {
        return sentence.at(i).lower().endsWith(" last") && sentence.at(i + 1).isPlainWord() && sentence.is(i + 2, "in");
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
        boolean tied = TIED.stream().anyMatch(sentence.at(i).lower()::startsWith);
        return Draft.of(i, place ? end + 2 : end, new Rank(1, 1, order, List.of(), tied, scope), List.of());
    }
}

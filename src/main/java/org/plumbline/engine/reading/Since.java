package org.plumbline.engine.reading;

import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Draft;

/** Finds the period that "a year earlier" means: February 2024 where a change holds in February 2025. */
final class Since {

    private Since() {}

    /** The assertion, with the period a change counts from where words told it. */
    static Assertion resolve(Draft draft, Topic topic) {
        if (draft.assertion() instanceof Change change && draft.back().isPresent()) {
            var since = topic.period()
                    .flatMap(period -> Back.before(period, draft.back().get()))
                    .or(change::since);
            return new Change(change.direction(), change.by(), change.from(), change.to(), since);
        }
        return draft.assertion();
    }
}

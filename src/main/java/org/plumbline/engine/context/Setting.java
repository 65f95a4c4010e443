package org.plumbline.engine.context;

import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * One assertion in its place: the sentence with all that is asserted in it, and the clause it stands in.
 *
 * @param around the sentence and its other assertions
 * @param draft the assertion
 * @param clause its clause
 */
public record Setting(Surroundings around, Draft draft, Clause clause) {

    public static Setting of(Surroundings around, Draft draft) {
        return new Setting(around, draft, Clause.around(around.sentence(), draft.from(), draft.to()));
    }

    public Sentence sentence() {
        return around.sentence();
    }

    /** The first piece of its clause with a role, -1 for none. */
    public int inClause(Role role) {
        return sentence().next(role, clause.from(), clause.to());
    }
}

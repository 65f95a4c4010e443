package org.plumbline.engine.pattern.draft;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.Period;

/**
 * An assertion found in a sentence, before it is known who says it of what.
 *
 * @param from the first of its pieces
 * @param to one past the last of its pieces
 * @param assertion what is said
 * @param numbers the numbers it accounts for
 * @param hint what of its topic the words of the pattern themselves give; the rest is looked for around it
 * @param back how far before its own period a change counts from, where the text says so in words: a year for "than a year earlier"
 */
public record Draft(
        int from, int to, Assertion assertion, List<Mention> numbers, Topic hint, Optional<java.time.Period> back) {

    public Draft {
        numbers = List.copyOf(numbers);
    }

    public static Draft of(int from, int to, Assertion assertion, List<Mention> numbers) {
        return new Draft(from, to, assertion, numbers, Topic.UNKNOWN, Optional.empty());
    }

    public Draft about(List<String> entities) {
        return with(new Topic(hint.subject(), hint.measure(), entities, hint.period()));
    }

    public Draft in(Optional<Period> period) {
        return with(new Topic(hint.subject(), hint.measure(), hint.entities(), period));
    }

    public Draft with(Topic topic) {
        return new Draft(from, to, assertion, numbers, topic, back);
    }

    public Draft since(Optional<java.time.Period> length) {
        return new Draft(from, to, assertion, numbers, hint, length);
    }
}

package org.plumbline.engine.context.page;

import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Tells what belongs to the page and not to the article: newsletter footers, bylines, headings of link lists and the links. */
public final class FurnitureReader {

    private static final long FURNITURE = Roles.of(Role.FURNITURE);

    /** Of how many pieces a sentence of the page has at most, where its phrase may also stand in an article. */
    private static final int STUB = 10;

    /** Whether it has come to a list of links and not yet to its end. */
    private boolean links;

    /** Whether a sentence is page furniture; asked for one after the other. */
    public boolean isFurniture(Sentence sentence) {
        links = startsLinks(sentence) || links && !sentence.closed();
        return links || isLine(sentence) || isByline(sentence);
    }

    private static boolean startsLinks(Sentence sentence) {
        return !sentence.closed() && sentence.size() <= 4 && sentence.at(0).means(Role.FURNITURE, "rest");
    }

    private static boolean isLine(Sentence sentence) {
        int i = sentence.next(FURNITURE, 0);
        while (i >= 0 && !makesLine(sentence, i)) {
            i = sentence.next(FURNITURE, i + 1);
        }
        return i >= 0;
    }

    /** "Published on 3 March"; but a long sentence may well tell what was published on Friday. */
    private static boolean makesLine(Sentence sentence, int i) {
        boolean few = !sentence.closed() || sentence.size() <= STUB;
        return sentence.at(i).means(Role.FURNITURE, "line")
                || few && sentence.at(i).means(Role.FURNITURE, "stub");
    }

    /** "By Jane Doe and John Roe" on a line of its own. */
    private static boolean isByline(Sentence sentence) {
        return !sentence.closed() && sentence.is(0, "by") && sentence.at(1).name() && sentence.size() <= 12;
    }
}

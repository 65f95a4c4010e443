package org.plumbline.engine.pattern.draft;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/**
 * Entities named one after the other: "Chile and the Democratic Republic of Congo".
 *
 * @param names their names, places by the name Plumbline uses
 * @param end one past the last piece; the start when there is none
 */
public record EntityList(List<String> names, int end) {

    private static final WordSet JOINTS = WordSet.of(",", "and", "the", "or", "narrowly");

    public EntityList {
        names = List.copyOf(names);
    }

    /** The entities that begin at a piece, an article before each allowed. */
    public static EntityList from(Sentence sentence, int start) {
        var names = new ArrayList<String>();
        int end = start;
        int i = skipJoint(sentence, start, true);
        while (sentence.at(i).isEntity() && (names.isEmpty() || !isWorld(sentence.at(i)) && !names.contains("World"))) {
            names.add(nameOf(sentence.at(i)));
            boolean last = isLast(sentence, end, i);
            end = i + 1;
            i = skipJoint(sentence, end, false);
            if (i == end || last && sentence.is(end, ",") && i == end + 1) {
                break;
            }
        }
        return new EntityList(names, end);
    }

    /** "And" comes before the last of a list: "behind China and Brazil, India". */
    private static boolean isLast(Sentence sentence, int from, int entity) {
        return sentence.is(entity - 1, "and") && entity - 1 >= from
                || sentence.is(entity - 2, "and") && sentence.is(entity - 1, "the") && entity - 2 >= from;
    }

    /** The entities that end at a piece: at "Australia" in "Chile and Australia". */
    public static List<String> upTo(Sentence sentence, int last, int start) {
        var names = new ArrayList<String>();
        int i = last;
        while (i >= start && sentence.at(i).isEntity() && !(isWorld(sentence.at(i)) && !names.isEmpty())) {
            names.add(0, nameOf(sentence.at(i)));
            int before = i - 1;
            while (before >= start && isJoint(sentence.at(before))) {
                before--;
            }
            if (before == i - 1 || !joins(sentence, before + 1, i)) {
                break;
            }
            i = before;
        }
        return names;
    }

    /** The entities last named before a piece. */
    public static List<String> lastBefore(Sentence sentence, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (sentence.at(j).isEntity()) {
                return upTo(sentence, j, 0);
            }
        }
        return List.of();
    }

    /** The name by which Plumbline knows an entity. */
    public static String nameOf(Piece entity) {
        return entity.as(Role.PLACE).map(Meaning::value).orElse(entity.text());
    }

    /** The world stands beside nobody: in "mined worldwide, China dug up" it is no item of a list. */
    private static boolean isWorld(Piece piece) {
        return piece.isPlace() && nameOf(piece).equals("World");
    }

    private static int skipJoint(Sentence sentence, int from, boolean first) {
        int i = from;
        while (isJoint(sentence.at(i)) && (!first || sentence.is(i, "the"))) {
            i++;
        }
        return i;
    }

    private static boolean isJoint(Piece piece) {
        return piece.isOneOf(JOINTS);
    }

    private static boolean joins(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.at(i).isOneOf(",", "and", "or")) {
                return true;
            }
        }
        return false;
    }
}

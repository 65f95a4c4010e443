package org.plumbline.engine.consistency.passage;

import java.util.stream.Stream;

/** One way in which a text may contradict or bear out itself. */
public interface TextRule {

    Stream<Remark> remarks(Passage passage);
}

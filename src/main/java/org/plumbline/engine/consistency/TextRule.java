package org.plumbline.engine.consistency;

import java.util.stream.Stream;

/** One way in which a text may contradict or bear out itself. */
interface TextRule {

    Stream<Remark> remarks(Passage passage);
}

package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.statement.Statement;

/** One reason why a claim that fits a column may still speak of something else. */
interface Doubt {

    /**
     * What the text leaves open, so that the column can bear the claim out and not refute it; empty where nothing.
     *
     * @param entities whose rows of the column are taken to be meant
     */
    Optional<String> of(Statement statement, Column column, List<String> entities);
}

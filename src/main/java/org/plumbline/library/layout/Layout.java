package org.plumbline.library.layout;

import java.util.Optional;

/** A way in which a publisher hands out tables. */
public interface Layout {

    /** How the table is read, if it is laid out so. */
    Optional<Recognition> recognise(Sample sample);
}
